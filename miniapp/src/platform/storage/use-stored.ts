import { useCallback, useSyncExternalStore } from 'react'
import { storage } from './storage'

/**
 * State that is kept on this device. The first render of a prerendered page gives `initial`, the
 * next one what is kept. `initial` should be a constant: it is compared by identity.
 */
export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const kept = useSyncExternalStore(
    storage.subscribe,
    () => storage.read(key) as T | undefined,
    () => undefined,
  )
  const write = useCallback((value: T) => storage.write(key, value), [key])
  return [kept === undefined ? initial : kept, write]
}
