import type { FeedbackReceipt } from '@chung-tay/shared/feedback/contract'
import { useEffect, useState } from 'react'
import { submissionQueue, useQueue, type QueueItem } from '../platform/submissions'
import { useMyCases, type MyCase } from './my-cases'
import { titleOf } from './write/form-state'

/**
 * Puts away what the queue has sent, also while the app was closed or on another page: the tracking
 * code of a case goes to the cases that this phone remembers.
 * @returns The cases that have just arrived, to be told to the person.
 */
export function useArrivals(): readonly MyCase[] {
  const sent = useQueue('feedback').filter(({ state }) => state === 'sent')
  const { cases, remember } = useMyCases()
  const [arrived, setArrived] = useState<readonly MyCase[]>([])
  const ids = sent.map(({ id }) => id).join()

  useEffect(() => {
    if (sent.length === 0) return
    const received = sent.map(toCase)
    const known = new Set(cases.map(({ code }) => code))
    remember(received)
    setArrived((before) => [...received.filter(({ code }) => !known.has(code)), ...before])
    for (const { id } of sent) void submissionQueue.discard(id)
    // Once for each that was sent.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ids])
  return arrived
}

/** What this phone remembers of a submission that was answered. */
export function toCase({ answer, body, failedFiles }: QueueItem): MyCase {
  const { trackingCode, reference, receivedAt, signedReceipt } = answer as FeedbackReceipt
  const text = typeof body.text === 'string' ? body.text : ''
  return {
    code: trackingCode,
    reference,
    title: titleOf(text),
    sentAt: Date.parse(receivedAt),
    ...(failedFiles?.length ? { failedFiles } : {}),
    ...(signedReceipt ? { signedReceipt } : {}),
  }
}
