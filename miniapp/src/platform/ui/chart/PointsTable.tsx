import { formatDay, formatMonth, monthOf } from '@chung-tay/shared/calendar'
import type { ChartData, ChartPoint } from './chart-data'
import { ranked } from './scales'
import { numberWords, percentWords } from './words'

type Column = { head: string; cell: (point: ChartPoint) => string }

/** The numbers of a chart, all of them, for who wants to read or copy them. */
export function PointsTable({ chart }: { chart: ChartData }) {
  const { title, type, points } = chart
  const columns = columnsOf(chart)
  const rows = type === 'ranking' ? ranked(points ?? []) : (points ?? [])
  return (
    <div className="ct-chart__scroll">
      <table className="ct-table">
        <caption className="ct-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{type === 'line' ? 'Mốc' : 'Mục'}</th>
            {columns.map(({ head }) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((point, at) => (
            <tr key={point.id ?? at}>
              <th scope="row">
                {point.label}
                {point.note ? <span className="ct-hint">{point.note}</span> : null}
              </th>
              {columns.map(({ head, cell }) => (
                <td key={head}>{cell(point)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a point is named after its month: then its day is only where it stands. */
const isMonth = ({ label, date }: ChartPoint) =>
  Boolean(date) && label === formatMonth(monthOf(date ?? ''))

function columnsOf({ type, unit, points }: ChartData): Column[] {
  const value: Column = { head: unit, cell: (point) => numberWords(point.value) }
  const whole = (points ?? []).reduce((sum, point) => sum + point.value, 0)
  switch (type) {
    case 'share':
      return [
        value,
        { head: 'Trong tổng số', cell: ({ outOf }) => numberWords(outOf ?? 0) },
        { head: 'Tỷ lệ', cell: (point) => percentWords(point.value, point.outOf ?? 0) },
      ]
    case 'groups':
      return [{ head: 'Nhóm', cell: ({ group }) => group ?? '' }, value]
    case 'line':
      return points?.every(isMonth)
        ? [value]
        : [{ head: 'Ngày', cell: ({ date }) => (date ? formatDay(date) : '') }, value]
    case 'order':
      return [{ head: 'Thứ hạng', cell: (point) => numberWords(point.value) }]
    case 'doughnut':
      return unit === '%'
        ? [value]
        : [value, { head: 'Phần', cell: (point) => percentWords(point.value, whole) }]
    default:
      return [value]
  }
}
