import type { KeyListAnswer, TipsPage } from '@chung-tay/shared/tips/contract'
import {
  headOf,
  listProblem,
  noHead,
  type Head,
  type KeyEntry,
  type ListProblem,
} from '@chung-tay/shared/tips'
import { readHandover, type Handover } from '@chung-tay/shared/tips/handover'
import { getJson } from './api'

/** The list of keys is not what it was or not what it says: nothing may be sealed to it. */
export class KeyListError extends Error {
  override readonly name = 'KeyListError'
  constructor(readonly problem: ListProblem) {
    super(problem)
  }
}

export type Loaded = { page: TipsPage; entries: KeyEntry[] }

let seen: Head = noHead

/** Tells of a head seen elsewhere, such as by the app: later lists must go on from it. */
export function rememberHead(head: Head): void {
  if (head.seq > seen.seq) seen = head
}

/** The key list, checked from its beginning and against what was seen before. @throws KeyListError, ApiError */
export async function loadKeys(): Promise<KeyEntry[]> {
  const { entries } = await getJson<KeyListAnswer>('/api/tips/keys')
  const problem = listProblem(entries, seen)
  if (problem) throw new KeyListError(problem)
  rememberHead(headOf(entries))
  return entries
}

/** @throws KeyListError, ApiError */
export async function loadPage(): Promise<Loaded> {
  const [entries, page] = await Promise.all([loadKeys(), getJson<TipsPage>('/api/tips/page')])
  return { entries, page }
}

/** What the app hands over in the fragment, which no server sees; the address is cleaned of it. */
export function takeHandover(): Handover {
  const handover = readHandover(window.location.hash)
  if (window.location.hash || window.location.search) {
    window.history.replaceState(null, '', window.location.pathname)
  }
  rememberHead(handover.head)
  return handover
}
