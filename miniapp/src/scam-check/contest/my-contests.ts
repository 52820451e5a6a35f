import { useCallback } from 'react'
import { useStored } from '../../platform/storage'

/** A contest of this person, as this phone remembers it. */
export type MyContest = { code: string; reference: string; title: string; dueOn: string }

const none: never[] = []
const max = 10

export function useMyContests() {
  const [contests, write] = useStored<MyContest[]>('scam-check:contests', none)
  const remember = useCallback(
    (added: MyContest) =>
      write([added, ...contests.filter(({ code }) => code !== added.code)].slice(0, max)),
    [contests, write],
  )
  const forget = useCallback(
    (code: string) => write(contests.filter((each) => each.code !== code)),
    [contests, write],
  )
  return { contests, remember, forget }
}
