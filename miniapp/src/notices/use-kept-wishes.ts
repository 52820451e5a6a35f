import { useEffect } from 'react'
import { useStored } from '../platform/storage'
import { pushState, renew } from './push'
import { choiceOf, isAny, noWishes, useOwn } from './wishes'

/** What this browser is told of. */
export const useKeptWishes = () => useStored('notices:wishes', noWishes)

/**
 * Cases and dossiers that came since are told of too, as wished: whenever a page opens that shows the inbox
 * or the way to it, and when its lists change.
 */
export function useRenewal(): void {
  const own = useOwn()
  const [kept] = useKeptWishes()
  const choice = isAny(kept) ? JSON.stringify(choiceOf(kept, own)) : ''
  useEffect(() => {
    if (!choice || pushState() !== 'ready') return
    // Without an answer it is renewed another time.
    void renew(JSON.parse(choice) as ReturnType<typeof choiceOf>).catch(() => undefined)
  }, [choice])
}
