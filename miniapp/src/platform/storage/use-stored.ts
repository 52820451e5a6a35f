import { useCallback, useSyncExternalStore } from 'react'
import { readStored } from './read-stored'
import { storage } from './storage'

/**
 * State that is kept on this device. The first render of a prerendered page gives `initial`, the
 * next one what is kept. `initial` should be a constant: it is compared by identity. What is written
 * may be a function of what is kept now. What is not built like `example` counts as not kept.
 */
export function useStored<T>(
  key: string,
  initial: T,
  example: unknown = initial,
): [T, (value: T | ((kept: T) => T)) => void] {
  const kept = useSyncExternalStore(
    storage.subscribe,
    () => readStored(key, initial, example),
    () => initial,
  )
  const write = useCallback(
    (value: T | ((kept: T) => T)) =>
      storage.write(
        key,
        value instanceof Function ? value(readStored(key, initial, example)) : value,
      ),
    [key, initial, example],
  )
  return [kept, write]
}
