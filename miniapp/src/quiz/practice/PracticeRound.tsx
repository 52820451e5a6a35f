import { useCallback, useState } from 'react'
import { RoundEnd } from './RoundEnd'
import { RoundPage } from './RoundPage'
import { endNow, type Round } from './round'
import { keepRound } from './unfinished-rounds'

type Props = {
  /** Of which topic it is. */
  name: string
  title: string
  begin: Round
  /** Begins another round. */
  onAgain: () => void
}

/** A round of practice: what was missed is asked once more, and a round left in the middle waits. */
export function PracticeRound({ name, title, begin, onAgain }: Props) {
  const [stopped, setStopped] = useState<Round>()
  const keep = useCallback((round: Round) => keepRound(name, round), [name])
  const stop = (round: Round) => {
    setStopped(endNow(round))
    window.scrollTo(0, 0)
  }
  return (
    <RoundPage
      // Stopped, it goes on at its end.
      key={stopped ? 'stopped' : 'running'}
      title={title}
      begin={stopped ?? begin}
      onMove={keep}
      onStop={stop}
    >
      {(round) => <RoundEnd round={round} onAgain={onAgain} />}
    </RoundPage>
  )
}
