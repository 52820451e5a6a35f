import type { ChartPoint } from './chart-data'

/** Ranks whose source publishes no numbers: an order in words, no lengths that nobody measured. */
export function RankOrder({ points }: { points: readonly ChartPoint[] }) {
  return (
    <ol className="ct-order">
      {[...points]
        .sort((a, b) => a.value - b.value)
        .map(({ id, label, value, note }) => (
          <li key={id ?? label} value={value}>
            <span className="ct-order__rank" aria-hidden="true">
              {value}
            </span>
            <span>
              {label}
              {note ? <span className="ct-hint">{note}</span> : null}
            </span>
          </li>
        ))}
    </ol>
  )
}
