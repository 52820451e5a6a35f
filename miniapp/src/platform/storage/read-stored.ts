import { hasShapeOf } from './has-shape-of'
import { storage } from './storage'

/** What is kept on this device under `key`; `initial` when there is nothing, or nothing built like `example`. */
export function readStored<T>(key: string, initial: T, example: unknown = initial): T {
  const kept = storage.read(key)
  return kept !== undefined && hasShapeOf(kept, example) ? (kept as T) : initial
}
