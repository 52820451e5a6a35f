import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import { useEffect, useRef } from 'react'
import type { Bar } from './BarFigure'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** Blue of Okabe and Ito's palette, as the charts of the mini app. */
const colour = '#0072B2'

/** Bars in the colours of the admin. */
export default function BarCanvas({ bars }: { bars: readonly Bar[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!canvas.current) return undefined
    const style = getComputedStyle(canvas.current)
    const ink = style.getPropertyValue('--theme-elevation-800').trim()
    const line = style.getPropertyValue('--theme-elevation-150').trim()
    const drawn = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [
          { data: bars.map(({ value }) => value), backgroundColor: colour, borderRadius: 3 },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: {
          x: { ticks: { color: ink, maxRotation: 60 }, grid: { display: false } },
          y: {
            beginAtZero: true,
            ticks: { color: ink, precision: 0 },
            grid: { color: line },
            border: { display: false },
          },
        },
      },
    })
    return () => drawn.destroy()
  }, [bars])
  return <canvas ref={canvas} />
}
