/** A calendar day in Viet Nam, `YYYY-MM-DD`. Days compare as strings. */
export type LocalDate = string

/** Viet Nam keeps UTC+7 all year round, so no time zone data is needed on the phone. */
const vietNamOffset = 7 * 60 * 60 * 1000

/**
 * The day in Viet Nam (Asia/Ho_Chi_Minh) on which a moment falls. Content stores days as moments:
 * 2026-12-31T00:00:00.000Z and 2026-12-30T17:00:00.000Z both mean 2026-12-31.
 * @param moment A Date, an ISO 8601 moment, or a day, which stays as it is.
 * @throws RangeError when it is none of them.
 */
export function toLocalDate(moment: string | Date): LocalDate {
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)) return checked(moment)
  return vietNamClock(moment).date
}

/** The day and the time of day (minutes since midnight) in Viet Nam, whatever the device's zone. */
export function vietNamClock(moment: string | Date): { date: LocalDate; minutes: number } {
  const time = new Date(moment).getTime()
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${String(moment)}`)
  const local = new Date(time + vietNamOffset)
  return {
    date: local.toISOString().slice(0, 10),
    minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
  }
}

/** The day a number of days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = utcOf(date)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/**
 * The same day of a later month, or that month's last day when it has no such day
 * (Bộ luật Dân sự 91/2015/QH13, điều 148 khoản 3).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const moment = utcOf(date)
  const day = moment.getUTCDate()
  moment.setUTCDate(1)
  moment.setUTCMonth(moment.getUTCMonth() + months + 1, 0)
  moment.setUTCDate(Math.min(day, moment.getUTCDate()))
  return moment.toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: LocalDate): number {
  return utcOf(date).getUTCDay()
}

function utcOf(date: LocalDate): Date {
  return new Date(`${checked(date)}T00:00:00.000Z`)
}

/** Whether YYYY-MM-DD is a day of the calendar: 2026-02-31 is none. */
export function isRealDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${date}T`)
}

function checked(date: LocalDate): LocalDate {
  if (!isRealDay(date)) throw new RangeError(`Not a date: ${date}`)
  return date
}
