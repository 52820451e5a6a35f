import { ChartFigure } from '../platform/ui'

type Props = { hours: readonly number[]; words: string; to: string }

/** When in the day people read, as a picture and a table. */
export function HoursChart({ hours, words, to }: Props) {
  const busiest = hours.indexOf(Math.max(...hours))
  return (
    <ChartFigure
      chart={{
        title: 'Lượt mở trang theo giờ trong ngày',
        message: `Người dùng đọc nhiều nhất lúc ${busiest} giờ đến ${busiest + 1} giờ`,
        type: 'bar',
        unit: 'lượt',
        criterion: words,
        source: 'Đếm tự động trong ứng dụng',
        sourceDate: to,
        points: hours.map((value, hour) => ({ label: `${hour}h`, value })),
      }}
    />
  )
}
