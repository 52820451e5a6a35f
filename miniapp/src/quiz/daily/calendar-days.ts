import { addDays, addMonths, dayOfWeek, monthOf, type LocalDate } from '@chung-tay/shared/calendar'

/** Monday to Sunday of the week in which a day lies. */
export function weekAround(day: LocalDate): LocalDate[] {
  const monday = addDays(day, -((dayOfWeek(day) + 6) % 7))
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at))
}

/** The weeks of a month (`YYYY-MM`), each from Monday to Sunday; undefined for days of other months. */
export function weeksOfMonth(month: string): (LocalDate | undefined)[][] {
  const weeks: (LocalDate | undefined)[][] = []
  const next = addMonths(`${month}-01`, 1)
  for (let [monday] = weekAround(`${month}-01`); monday! < next; monday = addDays(monday!, 7))
    weeks.push(weekAround(monday!).map((day) => (monthOf(day) === month ? day : undefined)))
  return weeks
}

/** The month some months later, or earlier when negative. */
export const otherMonth = (month: string, by: number) => monthOf(addMonths(`${month}-01`, by))
