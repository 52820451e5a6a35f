import { formatDay } from '@chung-tay/shared/calendar'
import type { ChartPoint } from './chart-data'
import { labelledPoints, placeByDay, type Placed } from './scales'
import { numberWords, valueWords } from './words'

/** Above so many points only those with a number keep their dot. */
const mostDots = 16

/** Values over time, each at its day: a month without a value is as wide as one with. */
export function Trend({ points, unit }: { points: readonly ChartPoint[]; unit: string }) {
  const placed = placeByDay(points)
  if (placed.length === 0) return null
  const labelled = labelledPoints(placed)
  return (
    <>
      <p className="ct-visually-hidden">{courseWords(placed, unit)}</p>
      {unit === '%' ? null : <p className="ct-hint">Đơn vị: {unit}</p>}
      <svg className="ct-trend" width="100%" aria-hidden="true">
        <svg x="3%" y="20%" width="94%" height="66%" overflow="visible">
          <line className="ct-chart__base" x1="0" x2="100%" y1="100%" y2="100%" />
          {placed.slice(1).map((to, at) => (
            <Stretch key={to.day} from={placed[at] ?? to} to={to} />
          ))}
          {placed.map(({ day, x, y, point }, at) => (
            <g key={day}>
              {labelled.has(at) || placed.length <= mostDots ? (
                <circle cx={`${x}%`} cy={`${y}%`} r={labelled.has(at) ? 6 : 4} />
              ) : null}
              {labelled.has(at) ? (
                <text
                  className="ct-trend__number"
                  x={`${x}%`}
                  y={`${y}%`}
                  dy="-0.8em"
                  textAnchor={anchorAt(x)}
                >
                  {unit === '%' ? valueWords(point.value, unit) : numberWords(point.value)}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
        {placed.map(({ day, x, point }, at) =>
          labelled.has(at) ? (
            <text
              key={day}
              className={anchorAt(x) === 'middle' ? 'ct-chart__middle' : undefined}
              x={`${3 + x * 0.94}%`}
              y="97%"
              textAnchor={anchorAt(x)}
            >
              {point.label}
            </text>
          ) : null,
        )}
      </svg>
    </>
  )
}

function Stretch({ from, to }: { from: Placed; to: Placed }) {
  return (
    <line
      className="ct-trend__line"
      x1={`${from.x}%`}
      y1={`${from.y}%`}
      x2={`${to.x}%`}
      y2={`${to.y}%`}
    />
  )
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 15) return 'start'
  return x > 85 ? 'end' : 'middle'
}

/** The course in words; where all values are the same, none is the highest. */
function courseWords(placed: readonly Placed[], unit: string): string {
  const [first] = placed
  const last = placed[placed.length - 1]
  if (!first || !last) return ''
  const at = ({ day, point }: Placed) => `${formatDay(day)}: ${valueWords(point.value, unit)}.`
  const highest = placed.reduce((best, each) => (each.point.value > best.point.value ? each : best))
  const isLevel = placed.every(({ point }) => point.value === first.point.value)
  if (isLevel && first !== last)
    return `Từ ${formatDay(first.day)} đến ${formatDay(last.day)}, lần nào cũng ${valueWords(first.point.value, unit)}.`
  return `Ngày ${at(first)} Cao nhất ngày ${at(highest)} Ngày ${at(last)}`
}
