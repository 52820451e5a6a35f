import { useEffect, useState } from 'react'
import { useKeeping, useStored } from '../../platform/storage'
import type { Ranks } from './group-rows'

type Looks = { board: string; ranks: Ranks }[]
const none: Looks = []
/** Boards of which the last look is kept. */
const most = 10

/**
 * The ranks of a board's groups when this device looked last, while it is looked at; keeps those of now
 * for the next time.
 */
export function useLastLook(board: string, ranks: Ranks): Ranks | undefined {
  const [looks, keep] = useStored('quiz-board-looks', none)
  const isOpening = useKeeping() === 'opening'
  const [before, setBefore] = useState<{ board: string; ranks: Ranks | undefined }>()
  const now = JSON.stringify(ranks)
  useEffect(() => {
    if (isOpening) return
    if (before?.board !== board)
      setBefore({ board, ranks: looks.find((each) => each.board === board)?.ranks })
    keep((kept) =>
      [
        { board, ranks: JSON.parse(now) as Ranks },
        ...kept.filter((each) => each.board !== board),
      ].slice(0, most),
    )
    // What is kept changes by this very effect.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [board, now, isOpening, keep])
  return before?.board === board ? before.ranks : undefined
}
