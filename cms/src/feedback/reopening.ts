import { dayMs, toLocalDate } from '@chung-tay/shared/calendar'
import type { FeedbackCase, Setting } from '@chung-tay/shared/payload-types'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'
import { deadlinesFor } from './deadlines'

/** Until when and how often a sender opens a case again where the settings say nothing. */
const defaults = { reopenDays: 30, reopenTimes: 2 }

const endedStates = ['answered', 'closed', 'forwarded']

type Ended = Pick<
  FeedbackCase,
  | 'kind'
  | 'answeredAt'
  | 'closedAt'
  | 'forwardedAt'
  | 'answerBy'
  | 'forwardBy'
  | 'createdAt'
  | 'hasBeenLate'
>

/** When a case ended, as what was done then wrote down: later changes of it move nothing. */
const endOf = ({ closedAt, answeredAt, forwardedAt }: Partial<Ended>): string | null | undefined =>
  closedAt ?? answeredAt ?? forwardedAt

const isLate = (found: Ended, now: Date): boolean =>
  toLocalDate(found.answeredAt ?? endOf(found) ?? now) > toLocalDate(found.answerBy)

/**
 * What becomes of a case that is opened again: new deadlines by the rule of working days, on its own even
 * if it had been merged, and neither answered nor ended any more. How it had ended stays in its history; that
 * it was late stays with it, or an answer in time to what was opened again would hide it in the published
 * figures.
 */
export function reopening(found: Ended, now: Date, settings: Setting) {
  return {
    state: 'reopened',
    ...deadlinesFor(found.kind, now, settings),
    hasBeenLate: Boolean(found.hasBeenLate) || isLate(found, now),
    outcome: null,
    answeredAt: null,
    closedAt: null,
    forwardedTo: null,
    forwardedAt: null,
    remindedFor: null,
    duplicateOf: null,
  } as const
}

/** The same by an officer: what was late keeps its deadlines, so that nobody gives themselves new ones. */
export function reopeningByStaff(found: Ended, now: Date, settings: Setting) {
  const { answerBy, forwardBy } = found
  return {
    ...reopening(found, now, settings),
    ...(isLate(found, now) ? { answerBy, forwardBy } : {}),
  }
}

/** How long and how often its sender may still open a case again; null while it has not ended. */
export function reopeningLeft(found: FeedbackCase, settings: Setting) {
  if (found.anonymisedAt || !endedStates.includes(found.state)) return null
  const ended = endOf(found) ?? found.createdAt
  const days = settings.feedback?.reopenDays ?? defaults.reopenDays
  const times = settings.feedback?.reopenTimes ?? defaults.reopenTimes
  return {
    by: new Date(new Date(ended).getTime() + days * dayMs),
    times: Math.max(0, times - (found.reopenings ?? 0)),
  }
}

/** Whether the sender may open the case again: it ended, not long ago, and not too often. */
export function canReopen(found: FeedbackCase, settings: Setting, now: Date): boolean {
  const left = reopeningLeft(found, settings)
  return left !== null && left.times > 0 && now < left.by
}

/** Whether the police have to look again at what its sender did not accept. */
export const isReopened = ({ state, reopenings }: FeedbackCase): boolean =>
  (reopenings ?? 0) > 0 && openStates.some((open) => open === state)
