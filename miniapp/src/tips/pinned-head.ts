import type { KeyListAnswer } from '@chung-tay/shared/tips/contract'
import { getJson } from '../platform/submissions'
import { useStored } from '../platform/storage'
import {
  headOf,
  listProblem,
  noHead,
  type Head,
  type ListProblem,
} from '@chung-tay/shared/tips/key-list'

/**
 * The head of the key list this device saw last. It is written by the preferences page only, which
 * everybody opens for other reasons: the page for tips leaves no trace.
 */
export function usePinnedHead(): [Head, (head: Head) => void] {
  return useStored<Head>('tips:key-list', noHead)
}

/** Reads the list and checks it from its beginning and against what was seen. @throws SubmissionError */
export async function checkKeyList(
  seen: Head,
): Promise<{ head: Head; problem: ListProblem | undefined }> {
  const { entries } = await getJson<KeyListAnswer>('/api/tips/keys')
  return { head: headOf(entries), problem: listProblem(entries, seen) }
}
