import type { ChartPoint } from './chart-data'
import { mostOf, percentOf } from './scales'
import { valueWords } from './words'

/**
 * Many values in an order of their own, such as the hours of a day, as columns: the highest carries its
 * number, the first and the last their names.
 */
export function Columns({ points, unit }: { points: readonly ChartPoint[]; unit: string }) {
  const most = mostOf(points)
  const highest = points.findIndex(({ value }) => value === most)
  const wide = 100 / points.length
  const peak = points[highest]
  const middle = (highest + 0.5) * wide
  const words = peak ? `Cao nhất: ${peak.label}, ${valueWords(peak.value, unit)}` : ''
  return (
    <>
      <p className="ct-columns__peak">{words}</p>
      <svg className="ct-columns" width="100%" aria-hidden="true">
        <svg y="4%" width="100%" height="78%" overflow="visible">
          {points.map(({ id, label, value }, at) => {
            const height = percentOf(value, most)
            return (
              <rect
                key={id ?? label}
                className={at === highest ? 'ct-columns__highest' : undefined}
                x={`${(at + 0.12) * wide}%`}
                width={`${0.76 * wide}%`}
                y={`${100 - height}%`}
                height={`${height}%`}
              />
            )
          })}
          <line className="ct-chart__base" x1="0" x2="100%" y1="100%" y2="100%" />
        </svg>
        <text x="0" y="98%">
          {points[0]?.label}
        </text>
        {middle > 30 && middle < 70 ? (
          <text className="ct-chart__middle" x={`${middle}%`} y="98%" textAnchor="middle">
            {peak?.label}
          </text>
        ) : null}
        <text x="100%" y="98%" textAnchor="end">
          {points[points.length - 1]?.label}
        </text>
      </svg>
    </>
  )
}
