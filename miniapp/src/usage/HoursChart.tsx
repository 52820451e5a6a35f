import { ChartFigure } from '../platform/ui'

type Props = { hours: readonly number[]; words: string; to: string }

/** When in the day people read, as a picture and a table. */
export function HoursChart({ hours, words, to }: Props) {
  return (
    <ChartFigure
      isTableFolded
      chart={{
        title: 'Lượt mở trang theo giờ trong ngày',
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
