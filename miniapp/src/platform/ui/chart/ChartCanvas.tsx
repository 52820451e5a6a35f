import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { useEffect, useRef } from 'react'
import type { ChartData } from './chart-data'

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)

/** Okabe and Ito's palette: its colours stay apart for eyes that see few of them. */
const palette = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442']

/** The picture of a chart, in the page's own colours. */
export default function ChartCanvas({ chart }: { chart: ChartData }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!canvas.current) return undefined
    const style = getComputedStyle(document.documentElement)
    const ink = style.getPropertyValue('--color-ink-2').trim()
    const line = style.getPropertyValue('--color-line').trim()
    const isRound = chart.type === 'doughnut'
    const isCount = (chart.points ?? []).every(({ value }) => Number.isInteger(value))
    const drawn = new Chart(canvas.current, {
      type: chart.type,
      data: {
        labels: (chart.points ?? []).map(({ label }) => label),
        datasets: [
          {
            data: (chart.points ?? []).map(({ value }) => value),
            backgroundColor: isRound ? palette : palette[0],
            borderColor: chart.type === 'line' ? palette[0] : 'transparent',
            borderRadius: 6,
            pointRadius: 5,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        font: { size: 14 },
        plugins: { legend: { display: isRound, labels: { color: ink } } },
        scales: isRound
          ? {}
          : {
              x: { ticks: { color: ink }, grid: { display: false }, border: { color: line } },
              y: {
                beginAtZero: true,
                // Things are counted whole: no half visit on the axis.
                ticks: { color: ink, ...(isCount ? { precision: 0 } : {}) },
                grid: { color: line },
                border: { display: false },
              },
            },
      },
    })
    return () => drawn.destroy()
  }, [chart])
  return <canvas ref={canvas} />
}
