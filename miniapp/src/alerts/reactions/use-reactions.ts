import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import type { AlertReactions } from '@chung-tay/shared/alerts/contract'
import type { ReactionKind } from '@chung-tay/shared/alerts/vocabulary'
import { useEffect, useRef, useState } from 'react'
import { sendSubmission, SubmissionError, useFigures } from '../../platform/submissions'
import { useStored } from '../../platform/storage'

/** How long a reaction can be taken back: it is sent only then, for what is counted has no owner. */
const undoMs = 5_000
const none: Readonly<Record<string, ReactionKind[]>> = {}

/**
 * How many readers said something of an alert, and what this phone said: it says each thing once and
 * remembers that itself; nobody else knows.
 */
export function useReactions(slug: string) {
  const path = `/api/alerts/reactions?alert=${slug}`
  const { data, mutate } = useFigures<AlertReactions>(path)
  const [said, setSaid] = useStored(`alert-reactions`, none)
  const [sending, setSending] = useState<ReactionKind>()
  const [problem, setProblem] = useState('')
  // The key of a try that got no answer is used again, so that it counts once.
  const keys = useRef<Partial<Record<ReactionKind, string>>>({})
  const own = said[slug] ?? []
  const [waiting, setWaiting] = useState<ReactionKind>()
  const unsent = useRef<{ kind: ReactionKind; timer: ReturnType<typeof setTimeout> }>(undefined)

  function say(kind: ReactionKind): void {
    if (own.includes(kind) || sending || unsent.current) return
    setProblem('')
    setWaiting(kind)
    unsent.current = { kind, timer: setTimeout(() => latest.current(), undoMs) }
  }

  /** Takes back what was said and not sent yet. */
  function undo(): ReactionKind | undefined {
    const { kind, timer } = unsent.current ?? {}
    clearTimeout(timer)
    unsent.current = undefined
    setWaiting(undefined)
    return kind
  }

  function sendNow(): void {
    const kind = undo()
    if (kind) void send(kind)
  }
  const latest = useRef(sendNow)
  useEffect(() => void (latest.current = sendNow))
  // Who reads on does not mean to take it back.
  useEffect(() => () => latest.current(), [])

  async function send(kind: ReactionKind): Promise<void> {
    setSending(kind)
    const key = (keys.current[kind] ??= randomUuid())
    try {
      await sendSubmission({ path: '/api/alerts/reactions', key, body: { alert: slug, kind } })
      setSaid({ ...said, [slug]: [...own, kind] })
      await mutate()
    } catch (error) {
      setProblem(error instanceof SubmissionError ? error.message : 'Chưa gửi được. Hãy thử lại.')
    }
    setSending(undefined)
  }

  const found = data?.alerts[0]
  const count = (kind: ReactionKind) => Math.max(found?.[kind] ?? 0, own.includes(kind) ? 1 : 0)
  return { own, waiting, sending, problem, count, crowded: found?.crowded ?? 0, say, undo }
}
