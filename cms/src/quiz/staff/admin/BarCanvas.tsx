import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import { useEffect, useRef } from 'react'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** Blue of Okabe and Ito's palette, as the charts of the mini app. */
const colour = '#0072B2'

export type Bar = { label: string; value: number }

type Props = { bars: readonly Bar[]; isSideways: boolean }

/** Bars in the colours of the admin. */
export default function BarCanvas({ bars, isSideways }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!canvas.current) return undefined
    const style = getComputedStyle(canvas.current)
    const ink = style.getPropertyValue('--theme-elevation-800').trim()
    const line = style.getPropertyValue('--theme-elevation-150').trim()
    const names = { ticks: { color: ink, maxRotation: 60 }, grid: { display: false } }
    const counts = {
      beginAtZero: true,
      ticks: { color: ink, precision: 0 },
      grid: { color: line },
      border: { display: false },
    }
    const drawn = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [
          {
            data: bars.map(({ value }) => value),
            backgroundColor: colour,
            borderRadius: 3,
            maxBarThickness: 72,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: isSideways ? 'y' : 'x',
        scales: isSideways ? { x: counts, y: names } : { x: names, y: counts },
      },
    })
    return () => drawn.destroy()
  }, [bars, isSideways])
  return <canvas ref={canvas} />
}
