import { addDays, toLocalDate, type LocalDate } from './local-date'
import { weekdayOf, weekdays, type Weekday } from './weekdays'
import { kindOf, type Holiday } from './working-days'

/** Weekly hours, clock times as "07:30", and the days that differ from them. */
export type OpeningHours = {
  openingHours?: readonly { days: readonly Weekday[]; opens: string; closes: string }[] | null
  hoursExceptions?:
    | readonly {
        date: string
        closed?: boolean | null
        opens?: string | null
        closes?: string | null
      }[]
    | null
}

/** Open from one minute to another, counted from a day's midnight; `closes` may pass 1440. */
export type Interval = { opens: number; closes: number }

const officeDays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** A day in minutes. */
export const dayLength = 24 * 60

/**
 * When a place is open on a day. Its own exceptions go before public holidays, these before the week.
 * A place that is open on all seven days is a duty desk and stays open on public holidays.
 */
export function intervalsOn(
  { openingHours, hoursExceptions }: OpeningHours,
  date: LocalDate,
  holidays?: readonly Holiday[] | null,
): Interval[] {
  const exceptions = (hoursExceptions ?? []).filter(
    (exception) => toLocalDate(exception.date) === date,
  )
  if (exceptions.length > 0) {
    return sorted(
      exceptions.flatMap(({ closed, opens, closes }) =>
        !closed && opens && closes ? [interval(opens, closes)] : [],
      ),
    )
  }
  const isDutyDesk = weekdays.every(({ value }) =>
    openingHours?.some(({ days }) => days.includes(value)),
  )
  const kind = isDutyDesk ? undefined : kindOf(date, holidays)
  if (kind === 'off') return []
  const weekly = (day: Weekday) =>
    (openingHours ?? [])
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => interval(opens, closes))
  const usual = weekly(weekdayOf(date).value)
  if (kind !== 'makeup' || usual.length > 0) return sorted(usual)
  // A make-up day is worked as an ordinary office day.
  return sorted(officeDays.map(weekly).find((intervals) => intervals.length > 0) ?? [])
}

/** The intervals of a stretch of days, in minutes from the first day's midnight, joined where they touch. */
export function intervalsFrom(
  hours: OpeningHours,
  { date, days, holidays }: { date: LocalDate; days: number; holidays?: readonly Holiday[] | null },
): Interval[] {
  const joined: Interval[] = []
  // The day before may reach into the first one.
  for (let day = -1; day < days; day += 1) {
    for (const { opens, closes } of intervalsOn(hours, addDays(date, day), holidays)) {
      const next = { opens: opens + day * dayLength, closes: closes + day * dayLength }
      const last = joined[joined.length - 1]
      // A day that closes at 23:59 means midnight.
      if (last && next.opens <= last.closes + 1) last.closes = Math.max(last.closes, next.closes)
      else joined.push(next)
    }
  }
  return joined
}

function interval(opens: string, closes: string): Interval {
  const [from, to] = [minutesOf(opens), minutesOf(closes)]
  return { opens: from, closes: to > from ? to : to + dayLength }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

function sorted(intervals: Interval[]): Interval[] {
  return intervals.sort((one, other) => one.opens - other.opens)
}
