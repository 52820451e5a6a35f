import type { AttemptView } from '@chung-tay/cms/quiz/attempts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { SubmissionError } from '../../platform/submissions'
import { readAttempt, saveAnswer, submitAttempt } from './quiz-api'

const retryMs = 3000
const autosaveMs = 700
/** The attempt moved on or ended elsewhere, or time is up: look where it stands. */
const reloadCodes = [
  'ANSWER_LOCKED',
  'NOT_RELEASED',
  'QUESTION_TIME_UP',
  'TIME_IS_UP',
  'ATTEMPT_CLOSED',
  'CHANGED_MEANWHILE',
]

/**
 * An attempt under way: loads it, saves what is chosen, goes on, and keeps trying while there is no
 * signal. The server's clock counts; `offsetMs` is how far it is ahead of this device's.
 */
export function usePlay(token: string, id: string | undefined) {
  const [view, setView] = useState<AttemptView>()
  const [offsetMs, setOffset] = useState(0)
  const [isOffline, setOffline] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const autosave = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = useCallback((next: AttemptView) => {
    setView(next)
    setOffset(Date.parse(next.now) - Date.now())
    setOffline(false)
  }, [])

  /** Sends until there is an answer; a refusal shows where the attempt stands instead. */
  const insist = useCallback(
    async (send: () => Promise<AttemptView>): Promise<void> => {
      setBusy(true)
      setProblem(undefined)
      for (;;) {
        try {
          show(await send())
          break
        } catch (error) {
          const known = error instanceof SubmissionError ? error : undefined
          if (known && reloadCodes.includes(known.code) && id) {
            setProblem(known.message)
            show(await readAttempt(token, id).catch(() => Promise.reject(known)))
            break
          }
          if (known && known.isFinal) {
            setProblem(known.message)
            break
          }
          setOffline(true)
          await new Promise((resolve) => setTimeout(resolve, retryMs))
        }
      }
      setBusy(false)
    },
    [id, show, token],
  )

  useEffect(() => {
    if (token && id) void insist(() => readAttempt(token, id))
    return () => clearTimeout(autosave.current)
  }, [token, id, insist])

  const keep = (answer: string[]) => {
    clearTimeout(autosave.current)
    const position = view?.position ?? 0
    autosave.current = setTimeout(() => {
      // Best effort: the answer is sent again when it becomes final.
      void saveAnswer(token, id ?? '', { position, answer, isFinal: false })
        .then(() => setOffline(false))
        .catch((error: unknown) =>
          setOffline(error instanceof SubmissionError && error.status === 0),
        )
    }, autosaveMs)
  }
  const next = (answer: string[] | null) => {
    clearTimeout(autosave.current)
    const position = view?.position ?? 0
    return insist(() => saveAnswer(token, id ?? '', { position, answer, isFinal: true }))
  }
  const submit = () => insist(() => submitAttempt(token, id ?? ''))
  return { view, offsetMs, isOffline, isBusy, problem, keep, next, submit }
}
