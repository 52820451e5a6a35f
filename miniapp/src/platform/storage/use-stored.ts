import { useCallback, useSyncExternalStore } from 'react'
import { storage } from './storage'

/**
 * State that is kept on this device. The first render of a prerendered page gives `initial`, the
 * next one what is kept. `initial` should be a constant: it is compared by identity. What is written
 * may be a function of what is kept now.
 */
export function useStored<T>(key: string, initial: T): [T, (value: T | ((kept: T) => T)) => void] {
  const kept = useSyncExternalStore(
    storage.subscribe,
    () => storage.read(key) as T | undefined,
    () => undefined,
  )
  const write = useCallback(
    (value: T | ((kept: T) => T)) => {
      const before = storage.read(key) as T | undefined
      storage.write(key, value instanceof Function ? value(before ?? initial) : value)
    },
    [key, initial],
  )
  return [kept === undefined ? initial : kept, write]
}
