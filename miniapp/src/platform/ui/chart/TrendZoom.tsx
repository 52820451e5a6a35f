import { lazy, Suspense, useState } from 'react'
import { Button } from '../Button'
import type { ChartData } from './chart-data'

// chart.js is heavy: it comes when somebody wants to look closely.
const TrendCanvas = lazy(() => import('./TrendCanvas').catch(() => ({ default: NoCanvas })))

/** Fewer points can be read as they are. */
const leastPoints = 17

/** Offers a long trend to be looked at closely: wider, each day's number at a touch. */
export function TrendZoom({ chart }: { chart: ChartData }) {
  const [isOpen, setOpen] = useState(false)
  const { type, points } = chart
  if (type !== 'line' || (points?.length ?? 0) < leastPoints) return null
  return (
    <>
      <Button kind="quiet" icon="search" onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Thu nhỏ biểu đồ' : 'Xem kỹ từng ngày'}
      </Button>
      {isOpen ? (
        <Suspense fallback={<p role="status">Đang mở biểu đồ…</p>}>
          <TrendCanvas chart={chart} />
        </Suspense>
      ) : null}
    </>
  )
}

const NoCanvas = () => <p className="ct-hint">Chưa mở được biểu đồ. Có mạng lại là xem được.</p>
