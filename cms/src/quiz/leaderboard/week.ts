import { addDays, dayOfWeek, daysBetween, toLocalDate } from '@chung-tay/shared/calendar'

/** The ISO week of a moment in Viet Nam, e.g. `2026-W48`. Weeks begin on Monday. */
export function weekOf(ms: number): string {
  const day = toLocalDate(new Date(ms))
  // The week belongs to the year of its Thursday.
  const thursday = addDays(day, 3 - ((dayOfWeek(day) + 6) % 7))
  const year = thursday.slice(0, 4)
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}
