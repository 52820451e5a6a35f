import type { SignedReceipt } from '@chung-tay/shared/signed-receipts/contract'
import { useCallback } from 'react'
import { useStored } from '../platform/storage'
import { keptList } from '../platform/storage/kept-list'
import type { FailedFile } from '../platform/submissions'

/** A case of this person, as this phone remembers it. */
export type MyCase = {
  code: string
  reference: string
  title: string
  sentAt: number
  /** Files that did not go with it. */
  failedFiles?: FailedFile[]
  /** Proves what was sent when; not where the service signs none. */
  signedReceipt?: SignedReceipt
}
export type FollowedCase = { reference: string; title: string }

const none: never[] = []
const caseExample = [{ code: '', reference: '', title: '', sentAt: 0 }]
const followedExample = [{ reference: '', title: '' }]
const max = 30

/** The same, for whoever takes their lists to another phone. */
export const myCasesList = keptList<MyCase>({
  key: 'feedback:mine',
  example: caseExample[0]!,
  nameOf: ({ code }) => code,
  timeOf: ({ sentAt }) => sentAt,
  // Files that did not go lie on this phone alone.
  shared: ({ failedFiles: _, ...others }) => others,
  most: max,
})
export const followedList = keptList<FollowedCase>({
  key: 'feedback:followed',
  example: followedExample[0]!,
  nameOf: ({ reference }) => reference,
  most: max,
})

/** The tracking codes this phone keeps, so that nobody has to write them down to come back. */
export function useMyCases() {
  const [cases, write] = useStored<MyCase[]>('feedback:mine', none, caseExample)
  const remember = useCallback(
    (added: readonly MyCase[]) => {
      const codes = new Set(added.map(({ code }) => code))
      write([...added, ...cases.filter(({ code }) => !codes.has(code))].slice(0, max))
    },
    [cases, write],
  )
  const forget = useCallback(
    (code: string) => write(cases.filter((each) => each.code !== code)),
    [cases, write],
  )
  return { cases, remember, forget }
}

/** Public cases that this person follows. */
export function useFollowedCases() {
  const [cases, write] = useStored<FollowedCase[]>('feedback:followed', none, followedExample)
  const follow = useCallback(
    (added: FollowedCase) =>
      write(
        [added, ...cases.filter(({ reference }) => reference !== added.reference)].slice(0, max),
      ),
    [cases, write],
  )
  return { cases, follow }
}
