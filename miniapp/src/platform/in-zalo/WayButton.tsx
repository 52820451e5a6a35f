import { useState } from 'react'
import type { Outcome } from '../host'
import { Button } from '../ui'
import { take, wayWords, type Way } from './zalo-ways'

type Props = { way: Way; oaId: string; kind?: 'primary' | 'secondary'; onAsked?: () => void }

/** A button for one of Zalo's ways, and what became of it. */
export function WayButton({ way, oaId, kind, onAsked }: Props) {
  const [outcome, setOutcome] = useState<'asked' | Outcome>()
  const words = wayWords[way]
  return (
    <>
      {outcome === 'done' ? null : (
        <Button
          full
          kind={kind}
          onClick={() => {
            // While Zalo is asked another tap is the same one.
            if (outcome === 'asked') return
            setOutcome('asked')
            onAsked?.()
            void take(way, oaId).then(setOutcome)
          }}
        >
          {words.button}
        </Button>
      )}
      <p role="status" className="ct-hint">
        {outcome === 'asked' ? 'Đang hỏi Zalo…' : outcome ? words[outcome] : ''}
      </p>
    </>
  )
}
