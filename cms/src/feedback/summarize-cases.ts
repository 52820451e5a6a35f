import { monthOf, toLocalDate } from '@chung-tay/shared/calendar'
import type { FeedbackSummary } from '@chung-tay/shared/feedback/contract'
import { mergeSmall } from './merge-small'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { endings, feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'

type CountedCase = {
  kind: string
  createdAt: string
  answerBy: string
  answeredAt?: string | null
  closedAt?: string | null
  outcome?: string | null
  reopenings?: number | null
  /** It had been answered late before it was opened again. */
  hasBeenLate?: boolean | null
}
type Counts = FeedbackSummary['total']

/** No figure is about fewer pieces of feedback than this. */
export const smallestGroup = 5

/**
 * Counts feedback: received, answered in time, answered late, waiting in time, waiting late; of the answered
 * solved, ended unsolved, and of which nobody wrote it down; opened again by their senders; by kind and by month. Groups of fewer than five are put together, so that no subtraction finds them.
 */
export function summarizeCases(cases: readonly CountedCase[], now: Date): FeedbackSummary {
  const total = countsOf(cases, now)
  const isSuppressed = total.received < smallestGroup
  const groups = (keyOf: (each: CountedCase) => string) =>
    isSuppressed
      ? []
      : mergeSmall(cases, keyOf, smallestGroup).map(({ keys, items }) => ({
          keys,
          ...countsOf(items, now),
        }))
  return {
    smallestGroup,
    isSuppressed,
    total: isSuppressed ? nothing : total,
    kinds: groups(({ kind }) => kind).map(({ keys, ...counts }) => ({
      ...counts,
      name: keys.map((key) => labelOf(feedbackKinds, key)).join('; '),
    })),
    months: groups(({ createdAt }) => monthOf(createdAt))
      .map(({ keys, ...counts }) => ({ ...counts, months: keys.sort() }))
      .sort((a, b) => (a.months[0]! < b.months[0]! ? -1 : 1)),
  }
}

const nothing: Counts = {
  received: 0,
  answeredInTime: 0,
  answeredLate: 0,
  waiting: 0,
  overdue: 0,
  solved: 0,
  unsolved: 0,
  unknown: 0,
  reopened: 0,
}

function countsOf(cases: readonly CountedCase[], now: Date): Counts {
  const counts = { ...nothing }
  for (const { answerBy, answeredAt, closedAt, outcome, reopenings, hasBeenLate } of cases) {
    counts.received += 1
    if (reopenings) counts.reopened += 1
    const doneAt = answeredAt ?? closedAt
    const isInTime = toLocalDate(doneAt ?? now) <= toLocalDate(answerBy)
    if (doneAt) {
      counts[isInTime && !hasBeenLate ? 'answeredInTime' : 'answeredLate'] += 1
      counts[howEnded(outcome)] += 1
    } else counts[isInTime ? 'waiting' : 'overdue'] += 1
  }
  return counts
}

function howEnded(outcome: string | null | undefined): 'solved' | 'unsolved' | 'unknown' {
  const ending = endings.find(({ value }) => value === outcome)
  if (!ending) return 'unknown'
  return ending.isSolved ? 'solved' : 'unsolved'
}
