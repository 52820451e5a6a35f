import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import type { LiveAction } from '@chung-tay/shared/quiz/live/vocabulary'
import { useCallback, useEffect, useRef, useState } from 'react'
import { SubmissionError } from '../../../platform/submissions'
import { leadOn } from '../connection/live-api'

type Props = {
  session: string
  secret: string
  state: LiveState | undefined
  take: (state: LiveState) => void
}

/** Keys that go on: the space bar, and what a presenter in the hand sends. */
const goOnKeys = [' ', 'ArrowRight', 'PageDown', 'Enter']

/** Leads through the session by buttons and keys, one step at a time. */
export function useLead({ session, secret, state, take }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const running = useRef(false)

  const lead = useCallback(
    async (action: LiveAction, player?: string) => {
      if (!state || running.current) return
      running.current = true
      setBusy(true)
      setProblem(undefined)
      try {
        take(
          await leadOn(session, secret, { action, rev: state.rev, ...(player ? { player } : {}) }),
        )
      } catch (error) {
        const known = error instanceof SubmissionError ? error : undefined
        // Somebody else pressed at the same moment: the state that comes says where it stands.
        if (known?.code !== 'CHANGED_MEANWHILE')
          setProblem(known?.message ?? 'Chưa chuyển được. Hãy thử lại.')
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [session, secret, state, take],
  )

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isControl = event.target instanceof Element && event.target.closest('button, a, input')
      if (isControl || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (goOnKeys.includes(event.key) && state?.phase !== 'ended') {
        event.preventDefault()
        void lead('next')
      } else if (event.key.toLowerCase() === 'p' && state?.phase === 'open')
        void lead(state.closesAt === null ? 'resume' : 'pause')
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [lead, state])

  return {
    lead: (action: LiveAction, player?: string) => void lead(action, player),
    isBusy,
    problem,
  }
}
