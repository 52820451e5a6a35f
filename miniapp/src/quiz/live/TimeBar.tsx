import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useEffect, useState } from 'react'
import './time-bar.css'

type Props = Pick<LiveState, 'closesAt' | 'leftMs' | 'seconds'> & { offsetMs: number }

/** Seconds at which the time left is said aloud. */
const announced = [10, 5]
const drawnEveryMs = 200

/**
 * The time left for a question, as a bar and in seconds, by the clock of the service. A screen reader hears
 * it twice, not every second.
 */
export function TimeBar({ closesAt, leftMs, seconds, offsetMs }: Props) {
  const leftNow = () =>
    Math.max(0, closesAt === null ? (leftMs ?? 0) : closesAt - Date.now() - offsetMs)
  const [left, setLeft] = useState(leftNow)
  useEffect(() => {
    setLeft(leftNow())
    if (closesAt === null) return undefined
    const timer = setInterval(() => setLeft(leftNow()), drawnEveryMs)
    return () => clearInterval(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [closesAt, leftMs, offsetMs])
  const whole = Math.ceil(left / 1000)
  const isStopped = closesAt === null
  return (
    <div className="ct-time" role="timer">
      <span className="ct-time__bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, left / seconds / 10)}%` }} />
      </span>
      <strong className="ct-time__words">
        {isStopped ? `Tạm dừng · còn ${whole} giây` : whole === 0 ? 'Hết giờ' : `${whole} giây`}
      </strong>
      <span className="ct-visually-hidden" role="status">
        {!isStopped && announced.includes(whole) ? `Còn ${whole} giây.` : ''}
      </span>
    </div>
  )
}
