import type { Unit } from '@chung-tay/shared/payload-types'

type Hours = NonNullable<Unit['openingHours']>
type Day = Hours[number]['days'][number]

const order: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const names: Record<Day, string> = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
}

export type HoursRow = { days: string; times: string[] }

/** Weekly hours as rows of a table; neighbouring days with the same hours share a row. */
export function hoursRows(hours: Hours | null | undefined): HoursRow[] {
  const rows: { from: Day; to: Day; times: string[] }[] = []
  for (const day of order) {
    const times = (hours ?? [])
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => `${opens} – ${closes}`)
      .sort()
    const last = rows[rows.length - 1]
    const isNext = last && order.indexOf(last.to) === order.indexOf(day) - 1
    if (times.length === 0) continue
    if (isNext && last.times.join() === times.join()) last.to = day
    else rows.push({ from: day, to: day, times })
  }
  return rows.map(({ from, to, times }) => ({
    days: capital(from === to ? names[from] : `${names[from]} – ${names[to]}`),
    times,
  }))
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
