import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useEffect, useRef, useState } from 'react'
import { nextChance } from '../../../platform/next-chance'
import { SubmissionError } from '../../../platform/submissions'
import { sendAnswer } from '../connection/live-api'
import type { Room } from './use-room'

const againMs = 900

type Sending = { place: number; answer: string[]; isTaken: boolean; problem?: string }

/**
 * The answer of this phone to the open question: sent until it is acknowledged or refused. The same answer
 * sent twice counts once.
 */
export function useAnswer({ session, secret }: Room, state: LiveState) {
  const [sending, setSending] = useState<Sending>()
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  const place = useRef(state.place)
  place.current = state.place
  const phase = useRef(state.phase)
  phase.current = state.phase

  const own = sending?.place === state.place ? sending : undefined
  const stored = state.me?.answer ?? null

  const send = async (answer: string[]) => {
    const at = state.place
    setSending({ place: at, answer, isTaken: false })
    while (!isGone.current && place.current === at && phase.current === 'open') {
      try {
        const taken = await sendAnswer(session, secret, at, answer)
        setSending({ place: at, answer: taken.answer, isTaken: true })
        return
      } catch (error) {
        if (error instanceof SubmissionError && error.isFinal) {
          setSending({ place: at, answer, isTaken: false, problem: error.message })
          return
        }
        await nextChance(againMs)
      }
    }
  }
  return {
    answer: stored ?? own?.answer ?? null,
    isTaken: stored !== null || own?.isTaken === true,
    problem: own?.problem,
    send: (answer: string[]) => void send(answer),
  }
}
