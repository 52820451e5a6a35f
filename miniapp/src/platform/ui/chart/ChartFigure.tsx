import { lazy, Suspense, useEffect, useState } from 'react'
import { formatDay } from '@chung-tay/shared/calendar'
import { ExternalLink } from '../Button'
import { Disclosure } from '../notices'
import type { ChartData } from './chart-data'
import './chart.css'

// chart.js is heavy and only needed where there is a chart.
const ChartCanvas = lazy(() => import('./ChartCanvas'))

type Props = {
  chart: ChartData
  /** Whether a long table waits behind its heading. */
  isTableFolded?: boolean
}

/** Published figures as a picture and as a table, with how they were counted, by whom and when. */
export function ChartFigure({ chart, isTableFolded = false }: Props) {
  const [isRunning, setRunning] = useState(false)
  const points = chart.points ?? []
  useEffect(() => setRunning(true), [])
  return (
    <figure className="ct-chart">
      <figcaption>
        <h3>{chart.title}</h3>
        <p className="ct-hint">{chart.criterion}</p>
      </figcaption>
      <div className="ct-chart__canvas" aria-hidden="true">
        {isRunning && points.length > 1 ? (
          <Suspense fallback={null}>
            <ChartCanvas chart={chart} />
          </Suspense>
        ) : null}
      </div>
      {isTableFolded ? (
        <Disclosure summary="Xem bảng số">
          <PointsTable chart={chart} />
        </Disclosure>
      ) : (
        <PointsTable chart={chart} />
      )}
      <p className="ct-hint">
        Nguồn: {chart.source}, {formatDay(chart.sourceDate)}.{' '}
        {chart.sourceUrl ? <ExternalLink href={chart.sourceUrl}>Xem nguồn</ExternalLink> : null}
      </p>
    </figure>
  )
}

function PointsTable({ chart: { title, unit, points } }: { chart: ChartData }) {
  return (
    <table className="ct-table">
      <caption className="ct-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Mốc</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {points?.map(({ id, label, value, note }) => (
          <tr key={id ?? label}>
            <th scope="row">
              {label}
              {note ? <span className="ct-hint">{note}</span> : null}
            </th>
            <td>{value.toLocaleString('vi-VN')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
