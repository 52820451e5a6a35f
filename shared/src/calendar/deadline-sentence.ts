import { formatDate, formatShort } from './format-date'
import type { LocalDate } from './local-date'
import { addPeriod, type Period } from './period'
import { firstWorkingDay, type Holiday } from './working-days'

export type Deadline = { period: Period; today: LocalDate; holidays?: readonly Holiday[] | null }

/**
 * "Nếu nộp hôm nay, chậm nhất thứ Tư 02/12 có kết quả." On a day off it counts from the next day on
 * which offices receive, and names that day.
 */
export function deadlineSentence({ period, today, holidays }: Deadline): string {
  const filed = firstWorkingDay(today, holidays)
  const when = filed === today ? 'hôm nay' : formatShort(filed)
  if (period.amount === 0) return `Nếu nộp ${when}, được giải quyết ngay.`
  const end = addPeriod(period, filed, holidays)
  const day = end.slice(0, 4) === today.slice(0, 4) ? formatShort(end) : formatDate(end)
  return `Nếu nộp ${when}, chậm nhất ${day} có kết quả.`
}
