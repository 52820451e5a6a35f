import { BarRows } from './BarRows'
import type { ChartPoint } from './chart-data'
import { percentOf } from './scales'
import { percentWords, valueWords } from './words'

/** Narrower than this, a part has no room for its name below it. */
const leastPart = 20

/** Parts of a whole: one band with each name under its part, or a line for each where there are many. */
export function Parts({ points, unit }: { points: readonly ChartPoint[]; unit: string }) {
  const whole = points.reduce((sum, { value }) => sum + value, 0)
  const shares = points.map(({ value }) => percentOf(value, whole))
  if (points.length > 3 || shares.some((share) => share < leastPart))
    return <BarRows points={points} unit={unit} most={whole} hasTrack />
  const begins = shares.map((_, at) => shares.slice(0, at).reduce((sum, share) => sum + share, 0))
  return (
    <div className="ct-parts">
      <svg width="100%" height="40" aria-hidden="true">
        {points.map(({ id, label }, at) => (
          <rect
            key={id ?? label}
            className={`ct-parts__part-${at}`}
            x={`${begins[at]}%`}
            width={`${shares[at]}%`}
            height="40"
          />
        ))}
      </svg>
      <ul>
        {points.map(({ id, label, value, note }, at) => (
          <li key={id ?? label} style={{ flexGrow: shares[at] }}>
            <strong>{valueWords(value, unit)}</strong>
            <span>{label}</span>
            {unit === '%' ? null : <span className="ct-hint">{percentWords(value, whole)}</span>}
            {note ? <span className="ct-hint">{note}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
