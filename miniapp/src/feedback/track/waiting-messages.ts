import { useEffect, useState } from 'react'
import {
  submissionQueue,
  useQueue,
  type FailedFile,
  type QueueItem,
} from '../../platform/submissions'

/** Whether a message on its way belongs to the case that this code opens. */
export const isOfCase =
  (code: string) =>
  ({ body }: QueueItem): boolean =>
    body.code === code

/**
 * Puts away messages that have reached the unit, and says so: the timeline shows them now.
 * @returns the files that did not go with them
 */
export function useSentMessages(onSent: () => void): readonly FailedFile[] {
  const [failed, setFailed] = useState<readonly FailedFile[]>([])
  const sent = useQueue('feedback-message').filter(({ state }) => state === 'sent')
  const ids = sent.map(({ id }) => id).join()
  useEffect(() => {
    if (sent.length === 0) return
    for (const { id } of sent) void submissionQueue.discard(id)
    setFailed(sent.flatMap(({ failedFiles = [] }) => failedFiles))
    onSent()
    // Once for each that was sent.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ids])
  return failed
}
