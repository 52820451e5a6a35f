import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { livePath } from '@chung-tay/shared/quiz/live/vocabulary'
import { Icon } from '../../../platform/ui'
import { shownCode } from './shown-code'

type Props = { state: LiveState; players: number; isHeard: boolean }

/** What may be looked for at any time: which question, how to come in late, how many are here. */
export function ScreenHead({
  state: { title, phase, place, total, screen },
  players,
  isHeard,
}: Props) {
  const isRunning = phase !== 'lobby' && phase !== 'ended'
  return (
    <header className="ct-screen__head">
      <p className="ct-screen__title">{isRunning ? `Câu ${place + 1}/${total}` : title}</p>
      {isRunning && screen?.code ? (
        <p className="ct-screen__late">
          Vào muộn: <strong>{window.location.host + livePath}</strong> · mã{' '}
          <strong>{shownCode(screen.code)}</strong>
        </p>
      ) : null}
      <p className="ct-screen__people">
        {isHeard ? <Icon name="people" /> : <Icon name="wifi-off" />}
        <strong>{players}</strong> {isHeard ? 'máy đã vào' : 'máy · đang nối lại…'}
      </p>
    </header>
  )
}
