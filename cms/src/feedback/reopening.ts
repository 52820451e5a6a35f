import type { FeedbackCase, Setting } from '@chung-tay/shared/payload-types'
import { deadlinesFor } from './deadlines'

/** What becomes of a case that is opened again: a new deadline, on its own even if it had been merged. */
export function reopening({ kind }: Pick<FeedbackCase, 'kind'>, now: Date, settings: Setting) {
  const { answerBy } = deadlinesFor(kind, now, settings)
  return {
    state: 'reopened',
    answerBy,
    closedAt: null,
    remindedFor: null,
    duplicateOf: null,
  } as const
}
