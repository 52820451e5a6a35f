import { monthsBefore } from '@chung-tay/shared/calendar'
import type { Setting } from '@chung-tay/shared/payload-types'

/** Cases that ended before this moment lose their personal data now; the settings say after how long. */
export function anonymiseBefore(now: Date, settings: Pick<Setting, 'feedback'>): Date {
  return monthsBefore(now, settings.feedback?.anonymiseAfterMonths ?? 24)
}
