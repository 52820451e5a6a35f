import { useId } from 'react'
import type { ChartPoint } from './chart-data'
import { blocks, columnsFor, eachFor, peopleOf } from './scales'
import { numberWords, shareWords } from './words'

/** Room of one figure, in units of the drawing. */
const cell = { width: 10, height: 20 }

/** “1 trong 220 người”: as many figures as people, those who are meant in colour. */
export function PeopleGrids({ points, unit }: { points: readonly ChartPoint[]; unit: string }) {
  const largest = Math.max(1, ...points.map(({ outOf }) => outOf ?? 1))
  const each = eachFor(largest)
  const columns = columnsFor(Math.round(largest / each))
  return (
    <>
      <ul className="ct-people">
        {points.map((point) => (
          <li key={point.id ?? point.label}>
            <p>
              {point.label}: <strong>{shareWords(point, unit)}</strong>
              {point.note ? <span className="ct-hint"> {point.note}</span> : null}
            </p>
            <Grid point={point} each={each} columns={columns} />
          </li>
        ))}
      </ul>
      {each > 1 ? (
        <p className="ct-hint">
          Mỗi hình là {numberWords(each)} {unit}.
        </p>
      ) : null}
    </>
  )
}

type GridProps = { point: ChartPoint; each: number; columns: number }

function Grid({ point: { value, outOf }, each, columns }: GridProps) {
  const id = useId().replace(/:/g, '-')
  const { drawn, marked } = peopleOf(value, outOf ?? value, each)
  const lines = Math.ceil(drawn / columns)
  const parts = [
    { name: 'marked', from: 0, to: marked },
    { name: 'rest', from: marked, to: drawn },
  ]
  return (
    <svg
      className="ct-people__grid"
      viewBox={`0 0 ${columns * cell.width} ${lines * cell.height}`}
      aria-hidden="true"
    >
      <defs>
        {parts.map(({ name }) => (
          <pattern key={name} id={`${id}${name}`} {...cell} patternUnits="userSpaceOnUse">
            <path
              className={`ct-people__${name}`}
              d="M5 2.200a2.600 2.600 0 1 1 0 5.200a2.600 2.600 0 1 1 0-5.200zM3.800 8.200h2.400a2.200 2.200 0 0 1 2.200 2.200v4h-1.400v4.400h-4v-4.400h-1.400v-4a2.200 2.200 0 0 1 2.200-2.200z"
            />
          </pattern>
        ))}
      </defs>
      {parts.flatMap(({ name, from, to }) =>
        blocks(from, to, columns).map(({ x, y, width, height }) => (
          <rect
            key={`${name} ${x} ${y}`}
            x={x * cell.width}
            y={y * cell.height}
            width={width * cell.width}
            height={height * cell.height}
            fill={`url(#${id}${name})`}
          />
        )),
      )}
    </svg>
  )
}
