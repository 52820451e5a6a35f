import { RateLimiterMemory } from 'rate-limiter-flexible'
import { countUse, type Limit } from './rate-limit'

/** Delays come before blocks: after `free` uses each next one waits twice as long as the last. */
export type Brake = Limit & { free: number; firstMs: number; maxMs: number }

const counters = new Map<string, RateLimiterMemory>()

/**
 * Waits as long as what was counted for `key` asks for, so that trying again and again grows slow
 * long before it is refused, and people who share an address are not locked out by one of them.
 */
export async function waitForTurn(name: string, key: string, brake: Brake): Promise<void> {
  const used = (await counterOf(name, brake).get(key))?.consumedPoints ?? 0
  const delay = delayAfter(used, brake)
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
}

/** Counts one use. @throws RequestError 429 when all are used up */
export async function countTowardsBrake(name: string, key: string, brake: Brake): Promise<void> {
  await counterOf(name, brake).penalty(key)
  await countUse(`${name} block`, key, brake)
}

/** Milliseconds to wait after `used` uses. */
export function delayAfter(
  used: number,
  { free, firstMs, maxMs }: Pick<Brake, 'free' | 'firstMs' | 'maxMs'>,
): number {
  return used <= free ? 0 : Math.min(maxMs, firstMs * 2 ** Math.min(30, used - free - 1))
}

function counterOf(name: string, { points, perSeconds }: Brake): RateLimiterMemory {
  let counter = counters.get(name)
  if (!counter) {
    counter = new RateLimiterMemory({ keyPrefix: name, points, duration: perSeconds })
    counters.set(name, counter)
  }
  return counter
}
