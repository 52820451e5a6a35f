import type { Crowd, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { follow } from './follow'

/**
 * A session as it is heard: newer states replace older ones, by whatever way they come. `offsetMs` is how
 * far the service's clock is ahead of this device's.
 */
export function useSession(session: string, secret: string) {
  const [state, setState] = useState<LiveState>()
  const [crowd, setCrowd] = useState<Crowd>()
  const [offsetMs, setOffset] = useState(0)
  const [isHeard, setHeard] = useState(true)
  const [isGone, setGone] = useState(false)
  const rev = useRef(0)

  const take = useCallback((told: LiveState) => {
    if (told.rev < rev.current) return
    rev.current = told.rev
    setOffset(told.now - Date.now())
    setState(told)
    if (told.crowd) setCrowd(told.crowd)
  }, [])

  useEffect(() => {
    rev.current = 0
    setState(undefined)
    setGone(false)
    if (!session || !secret) return undefined
    return follow({
      session,
      secret,
      onState: take,
      onCrowd: setCrowd,
      onSignal: setHeard,
      onGone: () => setGone(true),
    })
  }, [session, secret, take])

  return { state, crowd, offsetMs, isHeard, isGone, take }
}
