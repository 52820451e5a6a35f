import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js'
import { useEffect, useRef } from 'react'
import { daysBetween, formatDay, addDays } from '@chung-tay/shared/calendar'
import type { ChartData } from './chart-data'
import { placeByDay } from './scales'
import { valueWords } from './words'

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip)

/** Room of one day, in rem; what does not fit is reached by scrolling sideways. */
const remPerDay = 1.4

/**
 * A long trend to look into: a touch tells a day's number. A canvas serves here, where hundreds of places
 * answer to a finger; the numbers themselves stand in the table.
 */
export default function TrendCanvas({ chart }: { chart: ChartData }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const days = spanOf(chart)
  useEffect(() => {
    if (!canvas.current) return undefined
    const drawn = new Chart(canvas.current, configuration(chart))
    return () => drawn.destroy()
  }, [chart])
  return (
    <div className="ct-chart__scroll" tabIndex={0} role="group" aria-label={`${chart.title}, lớn`}>
      <div className="ct-chart__canvas" style={{ minInlineSize: `${days * remPerDay}rem` }}>
        <canvas ref={canvas} aria-hidden="true" />
      </div>
    </div>
  )
}

function spanOf(chart: ChartData): number {
  const placed = placeByDay(chart.points ?? [])
  const [first] = placed
  const last = placed[placed.length - 1]
  return first && last ? daysBetween(first.day, last.day) + 1 : 1
}

function configuration({ points, unit }: ChartData): ChartConfiguration<'line'> {
  const placed = placeByDay(points ?? [])
  const start = placed[0]?.day ?? ''
  const style = getComputedStyle(document.querySelector('.ct-chart') ?? document.documentElement)
  const color = (name: string) => style.getPropertyValue(name).trim()
  const dayAt = (days: number) => formatDay(addDays(start, Math.round(days)))
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: placed.map(({ day, point }) => ({ x: daysBetween(start, day), y: point.value })),
          borderColor: color('--chart-main'),
          backgroundColor: color('--chart-main'),
          pointRadius: 4,
          pointHitRadius: 16,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false, axis: 'x' },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => dayAt(item?.parsed.x ?? 0),
            label: ({ parsed }) => valueWords(parsed.y ?? 0, unit),
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          ticks: { color: color('--color-ink-2'), callback: (days) => dayAt(Number(days)) },
          grid: { display: false },
        },
        y: {
          beginAtZero: true,
          // Things are counted whole: no half visit on the axis.
          ticks: { color: color('--color-ink-2'), precision: 0 },
          grid: { color: color('--color-line') },
          border: { display: false },
        },
      },
    },
  }
}
