import { addWorkingDays, endOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { FeedbackKind } from '@chung-tay/shared/feedback/vocabulary'

export type Deadlines = { forwardBy: string; answerBy: string }

const forwardDays = 5
const answerDays = 15

/**
 * The days by which a case must be forwarded, when it is not ours, and answered, counted in working
 * days from the day it came in. Forwarding within 5 working days: Nghị định 20/2008/NĐ-CP, điều 9;
 * the rest is each province's own rule, kept in the settings with its legal basis.
 * @returns The last moment of those days in Viet Nam, ISO 8601.
 */
export function deadlinesFor(kind: FeedbackKind, receivedAt: Date, settings: Setting): Deadlines {
  const day = toLocalDate(receivedAt)
  const { holidays, feedback: rules } = settings
  const ownDays = rules?.answerRules?.find((rule) => rule.kind === kind)?.days
  return {
    forwardBy: endOfDay(
      addWorkingDays(day, rules?.forwardDays ?? forwardDays, holidays),
    ).toISOString(),
    answerBy: endOfDay(
      addWorkingDays(day, ownDays ?? rules?.answerDays ?? answerDays, holidays),
    ).toISOString(),
  }
}
