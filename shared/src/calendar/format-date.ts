import { toLocalDate, vietNamClock } from './local-date'
import { weekdayOf } from './weekdays'

/** "thứ Hai, 30/11/2026". Takes a day or a stored moment. */
export function formatDate(date: string): string {
  return `${weekdayOf(toLocalDate(date)).phrase}, ${formatDay(date)}`
}

/** "thứ Tư 02/12", for days near enough to need no year. */
export function formatShort(date: string): string {
  return `${weekdayOf(toLocalDate(date)).phrase} ${formatDay(date).slice(0, 5)}`
}

/** "30/11/2026". */
export function formatDay(date: string): string {
  const [year, month, day] = toLocalDate(date).split('-')
  return `${day}/${month}/${year}`
}

/** "14:05 30/11/2026": the time in Viet Nam, whatever the device's zone. */
export function formatMoment(moment: string | number | Date): string {
  const { date, minutes } = vietNamClock(new Date(moment))
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ${formatDay(date)}`
}

/** "14:05:09 30/11/2026": the same to the second, for logs. */
export function formatExactMoment(moment: string | number | Date): string {
  const seconds = new Date(moment).getUTCSeconds()
  return formatMoment(moment).replace(' ', `:${two(seconds)} `)
}

const two = (number: number) => String(number).padStart(2, '0')

/** "11/2026" of `2026-11`. */
export function formatMonth(month: string): string {
  return month.split('-').reverse().join('/')
}
