import { useCallback, useSyncExternalStore } from 'react'
import { hasShapeOf } from './has-shape-of'
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
    () => storage.read(key),
    () => undefined,
  )
  const write = useCallback(
    (value: T | ((kept: T) => T)) => {
      const before = storage.read(key)
      const usable = hasShapeOf(before, example) ? (before as T | undefined) : undefined
      storage.write(key, value instanceof Function ? value(usable ?? initial) : value)
    },
    [key, initial, example],
  )
  return [kept !== undefined && hasShapeOf(kept, example) ? (kept as T) : initial, write]
}
