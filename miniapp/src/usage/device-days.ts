import type { DeviceClass } from '@chung-tay/shared/usage/contract'
import { monthOf, type LocalDate } from '@chung-tay/shared/calendar'

/** What this device remembers of its own use: on how many days of the month, and the last of them. */
export type DeviceDays = { last: LocalDate; days: number }

/**
 * Counts today. `report` is what the device may say, once a day: whether this is its first day of use
 * this month, its second or third, or a later one.
 */
export function countToday(
  kept: DeviceDays | undefined,
  today: LocalDate,
): { kept: DeviceDays; report?: DeviceClass } {
  if (kept && kept.last === today) return { kept }
  const isSameMonth = kept !== undefined && monthOf(kept.last) === monthOf(today)
  const days = isSameMonth ? kept.days + 1 : 1
  return {
    kept: { last: today, days },
    report: days === 1 ? 'first' : days < 4 ? 'few' : 'regular',
  }
}
