import type { UsageDay } from '@chung-tay/shared/usage/contract'
import { formatShort } from '@chung-tay/shared/calendar'
import { ChartFigure } from '../platform/ui'

/**
 * Visits day by day, as a curve and a table, of days that are over: a day in progress would look like a
 * fall.
 */
export function DaysChart({ days: all }: { days: readonly UsageDay[] }) {
  const days = all.slice(0, -1)
  if (days.length === 0) return null
  return (
    <ChartFigure
      chart={{
        title: 'Lượt truy cập mỗi ngày',
        message: busiestDay(days),
        type: 'line',
        unit: 'lượt',
        criterion:
          'Số lần ứng dụng được mở trong từng ngày, giờ Việt Nam. Hôm nay chưa hết nên chưa vẽ.',
        source: 'Đếm tự động trong ứng dụng',
        sourceDate: days[days.length - 1]?.day ?? '',
        points: days.map(({ day, visits }) => ({
          label: shortDay(day),
          value: visits,
          date: day,
        })),
      }}
    />
  )
}

function busiestDay(days: readonly UsageDay[]): string | undefined {
  const [first] = days
  if (!first) return undefined
  const best = days.reduce((most, each) => (each.visits > most.visits ? each : most), first)
  if (best.visits === 0) return undefined
  return `Đông nhất ${formatShort(best.day)}: ${best.visits.toLocaleString('vi-VN')} lượt truy cập`
}

/** Labels beside each other leave no room for weekdays. */
const shortDay = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`
