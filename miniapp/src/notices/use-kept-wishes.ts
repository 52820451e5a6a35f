import { dayMs } from '@chung-tay/shared/calendar'
import { useEffect } from 'react'
import { useStored } from '../platform/storage'
import { pushState, renew } from './push'
import { choiceOf, isAny, noWishes, useOwn, type Own, type Wishes } from './wishes'

/** The choice the service was told last, as JSON, and when, in milliseconds. */
const notRenewed = { choice: '', at: 0 }
const everyMs = dayMs
/** After a renewal that failed it is not tried again before. */
const retryMs = 3_600_000

const useRenewed = () => useStored('notices:renewed', notRenewed)
const textOf = (wishes: Wishes, own: Own) =>
  isAny(wishes) ? JSON.stringify(choiceOf(wishes, own)) : ''

/** What this browser is told of. What is kept, the service was just told. */
export function useKeptWishes(own: Own): [Wishes, (wishes: Wishes) => void] {
  const [kept, write] = useStored('notices:wishes', noWishes)
  const [, setRenewed] = useRenewed()
  const keep = (wishes: Wishes) => {
    setRenewed({ choice: textOf(wishes, own), at: Date.now() })
    write(wishes)
  }
  return [kept, keep]
}

/**
 * Cases and dossiers that came since are told of too, as wished: when a page opens that shows the inbox or the
 * way to it, and they changed or a day passed. Who opens such pages often does not trouble the service each time.
 */
export function useRenewal(): void {
  const own = useOwn()
  const [kept] = useKeptWishes(own)
  const [{ choice: told, at }, setRenewed] = useRenewed()
  const choice = textOf(kept, own)
  useEffect(() => {
    if (!choice || pushState() !== 'ready') return
    if (choice === told && Date.now() - at < everyMs) return
    renew(JSON.parse(choice) as ReturnType<typeof choiceOf>).then(
      () => setRenewed({ choice, at: Date.now() }),
      () => setRenewed({ choice, at: Date.now() - everyMs + retryMs }),
    )
  }, [choice, told, at, setRenewed])
}
