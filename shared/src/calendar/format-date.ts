import { dayOfWeek, toLocalDate } from './local-date'

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** "thứ Hai, 30/11/2026". Takes a day or a stored moment. */
export function formatDate(date: string): string {
  return `${weekdayOf(date)}, ${formatDay(date)}`
}

/** "thứ Tư 02/12", for days near enough to need no year. */
export function formatShort(date: string): string {
  return `${weekdayOf(date)} ${formatDay(date).slice(0, 5)}`
}

/** "30/11/2026". */
export function formatDay(date: string): string {
  const [year, month, day] = toLocalDate(date).split('-')
  return `${day}/${month}/${year}`
}

function weekdayOf(date: string): string {
  return weekdays[dayOfWeek(toLocalDate(date))] as string
}
