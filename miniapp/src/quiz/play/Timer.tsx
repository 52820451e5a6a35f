import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../platform/ui'
import { clockWords, durationWords } from '../words'

/** Seconds at which the time left is said aloud. */
const announced = [300, 60, 10]
/** Above this many seconds only whole minutes show: nobody reads well beside a running clock. */
const calmAbove = 60

type Props = { endsAt: string; offsetMs: number; onEnd: () => void }

/**
 * The time left by the server's clock. Minutes most of the time, seconds in the last one; no alarm
 * colours. A screen reader hears it three times, not every second.
 */
export function Timer({ endsAt, offsetMs, onEnd }: Props) {
  const leftNow = () => Math.max(0, Math.ceil((Date.parse(endsAt) - Date.now() - offsetMs) / 1000))
  const [left, setLeft] = useState(leftNow)
  const [said, setSaid] = useState('')
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    let isOver = false
    const timer = setInterval(() => {
      const now = leftNow()
      setLeft(now)
      if (announced.includes(now)) setSaid(`Còn ${durationWords(now)}.`)
      if (now === 0 && !isOver) {
        isOver = true
        end.current()
      }
    }, 500)
    return () => clearInterval(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [endsAt, offsetMs])
  return (
    <span className={`ct-timer${left <= calmAbove ? ' ct-timer--last' : ''}`}>
      <Icon name="clock" size={20} />
      <span role="timer">
        {left === 0
          ? 'Hết giờ'
          : left > calmAbove
            ? `Còn ${Math.ceil(left / 60)} phút`
            : `Còn ${clockWords(left)}`}
      </span>
      <span className="ct-visually-hidden" role="status">
        {said}
      </span>
    </span>
  )
}
