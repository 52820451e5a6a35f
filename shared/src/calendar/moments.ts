import { addMonths, toLocalDate, type LocalDate } from './local-date'

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

/** The first moment of a day in Viet Nam. */
export function startOfDay(day: LocalDate): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

/** The last second of a day in Viet Nam: whatever is due on that day is in time until then. */
export function endOfDay(day: LocalDate): Date {
  return new Date(`${day}T23:59:59+07:00`)
}

/** A day as content stores it: noon UTC, as the date pickers of the CMS do, which is the same day in Viet Nam. */
export function storedDay(day: LocalDate): string {
  return `${day}T12:00:00.000Z`
}

/** The month in Viet Nam in which a moment or a day falls, `YYYY-MM`. Months compare as strings. */
export function monthOf(moment: string | Date): string {
  return toLocalDate(moment).slice(0, 7)
}

/** The beginning of the day that lay some months before a moment: what is older was kept that long. */
export function monthsBefore(moment: Date, months: number): Date {
  return startOfDay(addMonths(toLocalDate(moment), -months))
}

/** How many days later the second day is; negative when it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}
