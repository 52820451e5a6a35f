import { addDays, hourMs, startOfDay, toLocalDate, vietNamClock } from '../calendar'

/** Hours of the day in Viet Nam, 0 to 23; alike means that there are none. */
export type QuietHours = { from: number; to: number }

/** When nobody is woken, unless the settings say otherwise. */
export const usualQuietHours: QuietHours = { from: 21, to: 7 }

/** When the quiet hours end that `now` lies in; undefined outside of them. */
export function quietUntil(now: Date, { from, to }: QuietHours): Date | undefined {
  const hour = vietNamClock(now).minutes / 60
  const isQuiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to
  if (!isQuiet) return undefined
  const today = toLocalDate(now)
  const day = hour < to ? today : addDays(today, 1)
  return new Date(startOfDay(day).getTime() + to * hourMs)
}
