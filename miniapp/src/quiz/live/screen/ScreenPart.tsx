import type { Crowd, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { ScreenBoard } from './ScreenBoard'
import { ScreenEnd } from './ScreenEnd'
import { ScreenLobby } from './ScreenLobby'
import { ScreenOutcome } from './ScreenOutcome'
import { ScreenQuestion } from './ScreenQuestion'

type Props = {
  state: LiveState
  crowd: Crowd | undefined
  offsetMs: number
  onRename: (player: string) => void
}

/** The middle of the screen, as the moment wants it. */
export function ScreenPart({ state, crowd, offsetMs, onRename }: Props) {
  switch (state.phase) {
    case 'lobby':
      return <ScreenLobby state={state} crowd={crowd} onRename={onRename} />
    case 'open':
      return <ScreenQuestion state={state} offsetMs={offsetMs} />
    case 'closed':
      return <ScreenOutcome state={state} />
    case 'board':
      return <ScreenBoard state={state} />
    case 'ended':
      return <ScreenEnd state={state} />
  }
}
