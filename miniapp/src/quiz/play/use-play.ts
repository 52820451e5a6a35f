import type { AttemptView } from '@chung-tay/shared/quiz/play/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { nextChance } from '../../platform/next-chance'
import { useStored } from '../../platform/storage'
import { SubmissionError } from '../../platform/submissions'
import { readAttempt, saveAnswer, submitAttempt } from '../quiz-api'

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

/** What was chosen for the open question and perhaps not sent yet: survives a closed app without signal. */
type Draft = { attempt: string; position: number; answer: string[] } | null

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
  const [draft, keepDraft] = useStored<Draft>('quiz-draft', null)
  const autosave = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isGone = useRef(false)

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
      while (!isGone.current) {
        try {
          show(await send())
          break
        } catch (error) {
          const known = error instanceof SubmissionError ? error : undefined
          if (known && reloadCodes.includes(known.code) && id) {
            setProblem(known.message)
            send = () => readAttempt(token, id)
            continue
          }
          if (known && known.isFinal) {
            setProblem(known.message)
            break
          }
          setOffline(true)
          await nextChance(retryMs)
        }
      }
      setBusy(false)
    },
    [id, show, token],
  )

  useEffect(() => {
    isGone.current = false
    if (token && id) void insist(() => readAttempt(token, id))
    const noticeLoss = () => setOffline(true)
    window.addEventListener('offline', noticeLoss)
    return () => {
      isGone.current = true
      clearTimeout(autosave.current)
      window.removeEventListener('offline', noticeLoss)
    }
  }, [token, id, insist])

  const position = view?.position ?? 0
  const send = (answer: string[]) =>
    saveAnswer(token, id ?? '', { position, answer, isFinal: false })
      .then(() => setOffline(false))
      .catch((error: unknown) => setOffline(error instanceof SubmissionError && error.status === 0))
  const keep = (answer: string[]) => {
    clearTimeout(autosave.current)
    keepDraft({ attempt: id ?? '', position, answer })
    // Best effort: the answer is sent again when it becomes final.
    autosave.current = setTimeout(() => void send(answer), autosaveMs)
  }
  const next = (answer: string[] | null) => {
    clearTimeout(autosave.current)
    return insist(() => saveAnswer(token, id ?? '', { position, answer, isFinal: true }))
  }
  /** What was chosen last goes first: it counts although nobody pressed “next”. */
  const submit = (answer: string[] | null) => {
    clearTimeout(autosave.current)
    const last = answer && { position, answer, isFinal: false }
    return insist(async () => {
      if (last) await saveAnswer(token, id ?? '', last).catch(unlessOffline)
      return submitAttempt(token, id ?? '')
    })
  }
  const isDraftOpen = draft?.attempt === id && draft?.position === view?.position
  return {
    view,
    offsetMs,
    isOffline,
    isBusy,
    problem,
    draft: isDraftOpen ? draft?.answer : undefined,
    keep,
    next,
    submit,
  }
}

/** A late or locked answer does not keep the attempt from being submitted; a lost signal does. */
function unlessOffline(error: unknown): void {
  if (!(error instanceof SubmissionError) || !error.isFinal) throw error
}
