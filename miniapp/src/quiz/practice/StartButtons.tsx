import { useState, type ReactNode } from 'react'
import { Button } from '../../platform/ui'
import { placeWords, type Round } from './round'
import { unfinishedRound } from './unfinished-rounds'

type Props = {
  /** Of which topic the rounds are. */
  name: string
  /** Word of the button that begins a round. */
  children: ReactNode
  onStart: () => void
  onResume: (round: Round) => void
}

/** Begins a round, or goes on with the one left in the middle. */
export function StartButtons({ name, children, onStart, onResume }: Props) {
  const [unfinished] = useState(() => unfinishedRound(name))
  if (!unfinished)
    return (
      <Button full icon="check" onClick={onStart}>
        {children}
      </Button>
    )
  return (
    <>
      <Button full icon="chevron-right" onClick={() => onResume(unfinished)}>
        Làm tiếp lượt đang dở ({placeWords(unfinished)})
      </Button>
      <Button full kind="secondary" icon="refresh" onClick={onStart}>
        Bắt đầu lượt mới
      </Button>
    </>
  )
}
