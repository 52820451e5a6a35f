'use client'

import { lazy, Suspense } from 'react'
import type { Bar } from './BarCanvas'
import { numberWords } from './words'

// chart.js is heavy and only needed where there is a chart.
const BarCanvas = lazy(() => import('./BarCanvas'))

/** Height of a bar from left to right, with its gap. */
const barRem = 2

type Props = {
  title: string
  hint: string
  /** Heads of the table's two columns. */
  heads: [string, string]
  bars: readonly Bar[]
  /** Rows of the table, when it shows more or fewer than the bars. */
  rows?: readonly (readonly string[])[]
  moreHeads?: readonly string[]
  /** Bars from left to right, for long names. */
  isSideways?: boolean
}

/** Numbers as bars, and as a table beside them. */
export function BarFigure({
  title,
  hint,
  heads,
  bars,
  rows,
  moreHeads = [],
  isSideways = false,
}: Props) {
  const shown = rows ?? bars.map(({ label, value }) => [label, numberWords(value)])
  return (
    <figure className="staff-view__panel">
      <figcaption>
        <h2>{title}</h2>
        <p>{hint}</p>
      </figcaption>
      {bars.length === 0 ? (
        <p>Chưa có số liệu.</p>
      ) : (
        <div className="staff-view__columns">
          <div
            className="contest-desk__canvas"
            style={isSideways ? { height: `${3 + bars.length * barRem}rem` } : undefined}
            aria-hidden="true"
          >
            <Suspense fallback={null}>
              <BarCanvas bars={bars} isSideways={isSideways} />
            </Suspense>
          </div>
          <div className="staff-view__scroll" tabIndex={0} role="group" aria-label={title}>
            <table>
              <thead>
                <tr>
                  {[...heads, ...moreHeads].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(([label, ...values]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    {values.map((value, at) => (
                      <td key={at}>{value}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </figure>
  )
}
