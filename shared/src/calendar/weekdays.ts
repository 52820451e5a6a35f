import { dayOfWeek, type LocalDate } from './local-date'

/** The days of the week from Monday. `phrase` stands inside sentences, where only Sunday keeps its capital. */
export const weekdays = [
  { value: 'mon', label: 'Thứ Hai', phrase: 'thứ Hai' },
  { value: 'tue', label: 'Thứ Ba', phrase: 'thứ Ba' },
  { value: 'wed', label: 'Thứ Tư', phrase: 'thứ Tư' },
  { value: 'thu', label: 'Thứ Năm', phrase: 'thứ Năm' },
  { value: 'fri', label: 'Thứ Sáu', phrase: 'thứ Sáu' },
  { value: 'sat', label: 'Thứ Bảy', phrase: 'thứ Bảy' },
  { value: 'sun', label: 'Chủ nhật', phrase: 'Chủ nhật' },
] as const

export type Weekday = (typeof weekdays)[number]['value']

/** The day of the week on which a day falls. */
export function weekdayOf(date: LocalDate): (typeof weekdays)[number] {
  // The list begins on Monday, the count of days on Sunday.
  return weekdays[(dayOfWeek(date) + 6) % 7]!
}
