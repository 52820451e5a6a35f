import type { AlertReactions } from '@chung-tay/cms/alerts/contract'
import type { ReactionKind } from '@chung-tay/cms/alerts/vocabulary'
import { useRef, useState } from 'react'
import { sendSubmission, SubmissionError, useFigures } from '../../platform/submissions'
import { useStored } from '../../platform/storage'

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

  async function say(kind: ReactionKind): Promise<void> {
    if (own.includes(kind) || sending) return
    setSending(kind)
    setProblem('')
    const key = (keys.current[kind] ??= crypto.randomUUID())
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
  return { own, sending, problem, count, say }
}
