import type { Payload } from 'payload'

const everyMs = 60_000
/** When each was said last; what is said here are words of the code and codes of Zalo's, so there are few. */
const saidAt = new Map<string, number>()

/** Warns the operators of what may happen thousands of times at once: the same words once a minute. */
export function warnOnceAMinute(
  logger: Pick<Payload['logger'], 'warn'>,
  words: string,
  now = Date.now(),
): void {
  if (now - (saidAt.get(words) ?? -Infinity) < everyMs) return
  saidAt.set(words, now)
  logger.warn(words)
}
