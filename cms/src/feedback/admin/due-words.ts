import { daysBetween, toLocalDate } from '@chung-tay/shared/calendar'
import { lowerFirst } from '@chung-tay/shared/text'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'
import type { Tone } from '../../platform/staff/ui/Badge'

type Due = { words: string; tone: Tone }

/** How the deadline for forwarding stands while nobody has taken the case; else undefined. */
export function forwardWords(
  { state, forwardBy }: { state?: string | null; forwardBy?: string | null },
  now: Date,
): Due | undefined {
  if (state !== 'received') return undefined
  const due = dueWords({ state, answerBy: forwardBy }, now)
  return due ? { ...due, words: `Nhận hoặc chuyển: ${lowerFirst(due.words)}` } : undefined
}

/** How a deadline stands, in words; undefined when nothing is owed any more. */
export function dueWords(
  { state, answerBy }: { state?: string | null; answerBy?: string | null },
  now: Date,
): Due | undefined {
  if (!answerBy || !(openStates as readonly string[]).includes(state ?? '')) return undefined
  const days = daysBetween(toLocalDate(now), toLocalDate(answerBy))
  if (new Date(answerBy) < now) return { words: `Quá hạn ${Math.max(1, -days)} ngày`, tone: 'bad' }
  if (days === 0) return { words: 'Hết hạn hôm nay', tone: 'bad' }
  return { words: `Còn ${days} ngày`, tone: days <= 3 ? 'warn' : 'good' }
}
