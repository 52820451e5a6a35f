import { addDays, dayOfWeek, toLocalDate, type LocalDate } from './local-date'

/** A day that differs from its weekday: a public holiday, or a weekend day worked in exchange. */
export type Holiday = { date: string; kind: 'off' | 'makeup' }

type Holidays = readonly Holiday[] | null | undefined

const kindsByList = new WeakMap<readonly Holiday[], Map<LocalDate, Holiday['kind']>>()

/** Whether state offices work on a day: Monday to Friday, less days off, plus make-up days. */
export function isWorkingDay(date: LocalDate, holidays?: Holidays): boolean {
  const kind = kindOf(date, holidays)
  if (kind) return kind === 'makeup'
  const day = dayOfWeek(date)
  return day >= 1 && day <= 5
}

/** What the list of holidays says of a day. */
export function kindOf(date: LocalDate, holidays: Holidays): Holiday['kind'] | undefined {
  if (!holidays) return undefined
  let kinds = kindsByList.get(holidays)
  if (!kinds) {
    kinds = new Map(holidays.map((holiday) => [toLocalDate(holiday.date), holiday.kind]))
    kindsByList.set(holidays, kinds)
  }
  return kinds.get(date)
}

/** The day itself if offices work on it, else the next one on which they do. */
export function firstWorkingDay(date: LocalDate, holidays?: Holidays): LocalDate {
  let day = date
  // Longer than any holiday; a list that closes offices for ever must not hang the page.
  for (let tries = 0; tries < 366 && !isWorkingDay(day, holidays); tries += 1) day = addDays(day, 1)
  return day
}

/**
 * The last day of a time limit of working days. The day of filing is not counted: the first counted
 * day is the one after (Bộ luật Dân sự 91/2015/QH13, điều 147 khoản 2).
 * @param start Day of filing; it may be a day off.
 * @param count Whole working days from 0; with 0 the answer is the first working day from `start`.
 * @throws RangeError when the count is negative or not whole.
 */
export function addWorkingDays(start: LocalDate, count: number, holidays?: Holidays): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`)
  if (count === 0) return firstWorkingDay(start, holidays)
  let day = start
  for (let counted = 0; counted < count; counted += 1) {
    day = firstWorkingDay(addDays(day, 1), holidays)
  }
  return day
}
