import { formatMonth } from '@chung-tay/shared/calendar'
import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { ChartFigure } from '../platform/ui'

/** The share of satisfied people month by month, as a picture and a table. */
export function MonthsChart({ months }: Pick<RatingSummary, 'months'>) {
  const shown = months.flatMap(({ month, shares, answers, needsCaution }) =>
    shares
      ? [
          {
            label: formatMonth(month),
            date: `${month}-01`,
            value: Math.round((shares['4'] + shares['5']) * 100),
            note: `${answers} đánh giá${needsCaution ? ', cần thận trọng' : ''}`,
          },
        ]
      : [],
  )
  const latest = shown[shown.length - 1]
  if (!latest) return <p className="ct-hint">Chưa tháng nào đủ 5 đánh giá.</p>
  return (
    <ChartFigure
      chart={{
        title: 'Hài lòng và rất hài lòng',
        message: `Tháng ${latest.label}: ${latest.value}% hài lòng hoặc rất hài lòng`,
        type: 'line',
        criterion: 'Phần trăm người đánh giá chọn hai mức cao nhất, theo tháng gửi.',
        unit: '%',
        source: 'Đếm từ đánh giá gửi qua ứng dụng',
        sourceDate: new Date().toISOString(),
        points: shown,
      }}
    />
  )
}
