import { addDays, addMonths, type LocalDate } from './local-date'
import { addWorkingDays, firstWorkingDay, type Holiday } from './working-days'

export type PeriodUnit = 'hours' | 'working-hours' | 'days' | 'working-days' | 'months'

export type Period = { amount: number; unit: PeriodUnit }

const hoursOfWorkingDay = 8

/**
 * The last day of a time limit that starts with filing on `start`. As the hour of filing is not
 * known, the answer is the latest day that the limit can end on.
 *
 * - The day of filing is not counted (Bộ luật Dân sự 91/2015/QH13, điều 147 khoản 2).
 * - Months end on the day of the same number (điều 148 khoản 3).
 * - Days and months that end on a day off end with the next working day (điều 148 khoản 5).
 * - Working hours: eight to a working day. Hours run through days off.
 *
 * @throws RangeError when the amount is negative or not a number.
 */
export function addPeriod(
  period: Period,
  start: LocalDate,
  holidays?: readonly Holiday[] | null,
): LocalDate {
  const { amount, unit } = period
  if (!(amount >= 0) || !Number.isFinite(amount)) throw new RangeError(`Not an amount: ${amount}`)
  switch (unit) {
    case 'working-hours':
      return addWorkingDays(start, Math.ceil(amount / hoursOfWorkingDay), holidays)
    case 'working-days':
      return addWorkingDays(start, Math.ceil(amount), holidays)
    case 'hours':
      return addDays(start, Math.ceil(amount / 24))
    case 'days':
      return firstWorkingDay(addDays(start, Math.ceil(amount)), holidays)
    case 'months':
      return firstWorkingDay(addMonths(start, Math.ceil(amount)), holidays)
  }
}
