import { useEffect, useRef, useState } from 'react'
import { Card, Icon } from '../../platform/ui'
import { leftWords } from './left-words'
import { momentWords } from '../words'
import './countdown.css'

type Props = { resultsAt: string; onTime: () => void }

/** When the results come, and how long that is; asks for them once it is time. */
export function ResultsCountdown({ resultsAt, onTime }: Props) {
  const [now, setNow] = useState(() => Date.now())
  const ask = useRef(onTime)
  ask.current = onTime
  const leftMs = Math.max(0, Date.parse(resultsAt) - now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const isTime = leftMs === 0
  useEffect(() => {
    if (!isTime) return
    // This phone's clock may be ahead of the service's: asked again until the results are there.
    ask.current()
    const timer = setInterval(() => ask.current(), 3000)
    return () => clearInterval(timer)
  }, [isTime])
  return (
    <Card tone="accent" className="ct-waiting">
      <Icon name="clock" size={28} />
      <p className="ct-waiting__when">Kết quả có lúc {momentWords(resultsAt)}</p>
      <p role="timer">{isTime ? 'Đang mở kết quả…' : `Còn ${leftWords(leftMs)}`}</p>
    </Card>
  )
}
