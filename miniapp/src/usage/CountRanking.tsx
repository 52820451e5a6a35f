import { ChartFigure } from '../platform/ui'

type Props = {
  title: string
  /** The one thing to see, given the name of the first. */
  message: (first: string) => string
  unit: string
  criterion: string
  /** Day up to which was counted. */
  to: string
  rows: readonly { id: string; label: string; value: number }[]
}

/** Names and how often each was counted, the most frequent first. */
export function CountRanking({ title, message, unit, criterion, to, rows }: Props) {
  const [first] = [...rows].sort((a, b) => b.value - a.value)
  if (!first) return null
  return (
    <ChartFigure
      chart={{
        title,
        message: message(first.label),
        type: 'ranking',
        unit,
        criterion,
        points: rows,
        source: 'Đếm tự động trong ứng dụng',
        sourceDate: to,
      }}
    />
  )
}
