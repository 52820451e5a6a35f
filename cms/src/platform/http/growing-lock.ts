import { LRUCache } from 'lru-cache'
import { delayAfter } from './slow-down'

export type GrowingLock = {
  /** Milliseconds until the next try may be made; 0 now. */
  waitMs: (key: string) => number
  /** Counts a try before it is made, so that tries at the same time are counted too. */
  countTry: (key: string) => void
  /** Forgets the tries: one of them was right. */
  forget: (key: string) => void
}

type Rule = {
  /** Tries that cost nothing. */
  free: number
  /** How long the lock is after the first further try; each next one doubles it … */
  firstMs: number
  /** … up to this. */
  maxMs: number
  /** After this time without a try everything is forgotten. */
  forgetAfterMs: number
}

/**
 * Refuses tries for a while after too many of them, longer each time. The key should name who tries
 * beside what is tried, so that a stranger locks out nobody but themselves. Bounded in memory.
 */
export function createGrowingLock(
  { free, firstMs, maxMs, forgetAfterMs }: Rule,
  now: () => number = Date.now,
): GrowingLock {
  const tries = new LRUCache<string, { count: number; until: number }>({
    max: 50_000,
    ttl: forgetAfterMs,
    ttlResolution: 0,
    perf: { now },
  })
  return {
    waitMs: (key) => Math.max(0, (tries.get(key)?.until ?? 0) - now()),
    countTry(key) {
      const count = (tries.get(key)?.count ?? 0) + 1
      // The last free one locks already: what comes after it is no longer free.
      const delay = delayAfter(count, { free: free - 1, firstMs, maxMs })
      tries.set(key, { count, until: now() + delay })
    },
    forget: (key) => void tries.delete(key),
  }
}
