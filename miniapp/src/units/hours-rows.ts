import { weekdays, type Weekday } from '@chung-tay/shared/calendar'
import type { Unit } from '@chung-tay/shared/payload-types'
import { upperFirst } from '@chung-tay/shared/text'
import { labelOf } from '@chung-tay/shared/text/label-of'

type Hours = NonNullable<Unit['openingHours']>
const order = weekdays.map(({ value }) => value)
const nameOf = (day: Weekday) => labelOf(weekdays, day, 'phrase')

export type HoursRow = { days: string; times: string[] }

/** Weekly hours as rows of a table; neighbouring days with the same hours share a row. */
export function hoursRows(hours: Hours | null | undefined): HoursRow[] {
  const rows: { from: Weekday; to: Weekday; times: string[] }[] = []
  for (const day of order) {
    const times = (hours ?? [])
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) =>
        opens === '00:00' && closes === '23:59' ? 'cả ngày' : `${opens} – ${closes}`,
      )
      .sort()
    const last = rows[rows.length - 1]
    const isNext = last && order.indexOf(last.to) === order.indexOf(day) - 1
    if (times.length === 0) continue
    if (isNext && last.times.join() === times.join()) last.to = day
    else rows.push({ from: day, to: day, times })
  }
  return rows.map(({ from, to, times }) => ({
    days: upperFirst(from === to ? nameOf(from) : `${nameOf(from)} – ${nameOf(to)}`),
    times,
  }))
}
