import { addDays, addMonths, endOfDay, hourMs, toLocalDate } from '@chung-tay/shared/calendar'
import type { Setting } from '@chung-tay/shared/payload-types'

export type TipDeadlines = { classifyBy: string; resolveBy: string }

/**
 * By when a tip must be classified and decided. Classified within 24 hours of receipt (a joint circular,
 * which the settings name); checked and decided within 20 days (Bộ luật Tố tụng hình sự 101/2015/QH13,
 * điều 147 khoản 1), taken as calendar days of which the last one counts to its end. Both are settings,
 * since rules change.
 * @returns ISO 8601 moments.
 */
export function tipDeadlines(receivedAt: Date, settings: Pick<Setting, 'tips'>): TipDeadlines {
  const hours = settings.tips?.classifyHours ?? 24
  const days = settings.tips?.resolveDays ?? 20
  return {
    classifyBy: new Date(receivedAt.getTime() + hours * hourMs).toISOString(),
    resolveBy: endOfDay(addDays(toLocalDate(receivedAt), days)).toISOString(),
  }
}

/**
 * A deadline moved by an extension of whole months: at most two by the investigating body for a
 * complicated case, and once at most two more by the procuracy (điều 147 khoản 2).
 */
export function extended(resolveBy: string, months: number): string {
  return endOfDay(addMonths(toLocalDate(resolveBy), months)).toISOString()
}

/** The day on which a closed tip is deleted, ISO 8601. */
export function retainUntil(closedAt: Date, settings: Pick<Setting, 'tips'>): string {
  return endOfDay(addMonths(toLocalDate(closedAt), settings.tips?.retainMonths ?? 24)).toISOString()
}
