import { formatDay } from './format-date'
import { addDays, dayOfWeek, type LocalDate } from './local-date'
import { daysBetween } from './moments'

/** A week from Monday to Sunday, numbered as ISO 8601 does, as it stands in addresses: `2026-w48`. */
export type IsoWeek = string

/** The week a day lies in. Its year is that of its Thursday: 2027-01-01 lies in `2026-w53`. */
export function isoWeekOf(day: LocalDate): IsoWeek {
  const thursday = addDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-w${String(number).padStart(2, '0')}`
}

/** The first and the last day of a week. @throws RangeError when there is no such week */
export function daysOfWeek(week: IsoWeek): { from: LocalDate; to: LocalDate } {
  const from = mondayOfWeek(week)
  if (!from) throw new RangeError(`Not a week: ${week}`)
  return { from, to: addDays(from, 6) }
}

/** Whether the calendar has such a week: `2026-w53` is one, `2025-w53` is none. */
export const isRealWeek = (week: string): boolean => mondayOfWeek(week) !== undefined

/** The week before (-1), after (1), or further away. */
export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return isoWeekOf(addDays(daysOfWeek(week).from, weeks * 7))
}

/** “Tuần 23/11–29/11/2026”; the first year only where the week begins in another. */
export function weekWords(week: IsoWeek): string {
  const { from, to } = daysOfWeek(week)
  const begin = from.slice(0, 4) === to.slice(0, 4) ? formatDay(from).slice(0, 5) : formatDay(from)
  return `Tuần ${begin}–${formatDay(to)}`
}

const mondayOf = (day: LocalDate) => addDays(day, -((dayOfWeek(day) + 6) % 7))

function mondayOfWeek(week: string): LocalDate | undefined {
  const [, year, number] = /^([1-9]\d{3})-w(\d{2})$/.exec(week) ?? []
  if (!year) return undefined
  // The week with 4 January is the first of its year.
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * 7)
  return isoWeekOf(monday) === week ? monday : undefined
}
