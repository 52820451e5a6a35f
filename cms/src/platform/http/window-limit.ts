import type { Limit } from './rate-limit'

/** Senders remembered in one window; with more, further ones are let through uncounted. */
const mostKeys = 100_000

/**
 * A limit for requests so frequent that a timer for each sender would cost more than the request:
 * one map for everybody, dropped when its window ends. Bounded in memory.
 * @returns Counts one use: 0 when it may go on, else how many milliseconds to wait.
 */
export function createWindowLimit({ points, perSeconds }: Limit, most = mostKeys) {
  let used = new Map<string, number>()
  let endsAt = 0
  return (key: string, now = Date.now()): number => {
    if (now >= endsAt) {
      used = new Map()
      endsAt = now + perSeconds * 1000
    }
    const before = used.get(key) ?? 0
    if (before >= points) return endsAt - now
    if (before > 0 || used.size < most) used.set(key, before + 1)
    return 0
  }
}
