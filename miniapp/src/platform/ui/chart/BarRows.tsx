import type { ChartPoint } from './chart-data'
import { mostOf, percentOf } from './scales'
import { valueWords } from './words'

type Props = {
  points: readonly ChartPoint[]
  unit: string
  /** The value of a bar of full length; charts side by side share it. */
  most?: number
  /** Whether each bar shows the rest of the whole behind it. */
  hasTrack?: boolean
  /** Whether the first stands out. */
  isRanking?: boolean
}

/** Bars from left to right, each under its name and its number: words grow and wrap as everywhere. */
export function BarRows({
  points,
  unit,
  most = mostOf(points),
  hasTrack = false,
  isRanking = false,
}: Props) {
  const List = isRanking ? 'ol' : 'ul'
  return (
    <List className={`ct-bars${isRanking ? ' ct-bars--ranking' : ''}`}>
      {points.map(({ id, label, value, note }) => (
        <li key={id ?? label}>
          <span className="ct-bars__line">
            <span>
              {label}
              {note ? <span className="ct-hint">{note}</span> : null}
            </span>
            <strong>{valueWords(value, unit)}</strong>
          </span>
          <svg className="ct-bars__bar" width="100%" height="14" aria-hidden="true">
            {hasTrack ? <rect className="ct-bars__track" width="100%" height="14" rx="3" /> : null}
            <rect width={`${percentOf(value, most)}%`} height="14" rx="3" />
          </svg>
        </li>
      ))}
    </List>
  )
}
