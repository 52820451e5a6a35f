import type { UsageDay } from '@chung-tay/shared/usage/contract'
import { ChartFigure } from '../platform/ui'

/** Visits day by day, as a curve and a table. */
export function DaysChart({ days }: { days: readonly UsageDay[] }) {
  return (
    <ChartFigure
      isTableFolded
      chart={{
        title: 'Lượt truy cập mỗi ngày',
        type: 'line',
        unit: 'lượt',
        criterion: 'Số lần ứng dụng được mở trong từng ngày, giờ Việt Nam.',
        source: 'Đếm tự động trong ứng dụng',
        sourceDate: days[days.length - 1]?.day ?? '',
        points: days.map(({ day, visits }) => ({ label: shortDay(day), value: visits })),
      }}
    />
  )
}

/** Thirty labels beside each other leave no room for weekdays. */
const shortDay = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`
