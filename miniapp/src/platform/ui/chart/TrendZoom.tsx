import { useState } from 'react'
import { lazyPart } from '../../lazy-part'
import { Button } from '../Button'
import type { ChartData } from './chart-data'

// chart.js is heavy: it comes when somebody wants to look closely.
const TrendCanvas = lazyPart({
  load: async () => (await import('./TrendCanvas')).default,
  Waiting: () => <p role="status">Đang mở biểu đồ…</p>,
  Missing: () => <p className="ct-hint">Chưa mở được biểu đồ. Có mạng lại là xem được.</p>,
})

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
      {isOpen ? <TrendCanvas chart={chart} /> : null}
    </>
  )
}
