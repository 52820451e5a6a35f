import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RequestError } from './request-error'

export type Limit = { points: number; perSeconds: number }

const limiters = new Map<string, RateLimiterMemory>()

/**
 * Counts one use of `name` by `key` (a client or a thing being guessed at). Counters live in this
 * process's memory: with several replicas each counts for itself.
 * @throws RequestError 429 with Retry-After when the limit is used up.
 */
export async function countUse(name: string, key: string, limit: Limit): Promise<void> {
  try {
    await limiterOf(name, limit).consume(key)
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal
  }
}

type Use = { name: string; key: string; limit: Limit }

/**
 * Counts several uses, or none of them: a refusal by one does not use up the others.
 * @returns Takes them all back.
 * @throws RequestError 429
 */
export async function countUses(uses: readonly Use[]): Promise<() => Promise<void>> {
  const counted: Use[] = []
  const takeBack = async () => {
    for (const { name, key, limit } of counted.splice(0)) await giveBackUse(name, key, limit)
  }
  try {
    for (const use of uses) {
      // Also what is refused was counted, until it is taken back.
      counted.push(use)
      await countUse(use.name, use.key, use.limit)
    }
  } catch (refusal) {
    await takeBack()
    throw refusal
  }
  return takeBack
}

/** Takes back one use that turned out not to count, such as a guess that was right. */
export async function giveBackUse(name: string, key: string, limit: Limit): Promise<void> {
  await limiterOf(name, limit).reward(key)
}

function limiterOf(name: string, { points, perSeconds }: Limit): RateLimiterMemory {
  let limiter = limiters.get(name)
  if (!limiter) {
    limiter = new RateLimiterMemory({ keyPrefix: name, points, duration: perSeconds })
    limiters.set(name, limiter)
  }
  return limiter
}

/** 429 in words, the usual ones or better ones, with Retry-After. */
export function tooMany(waitMs: number, message?: string): RequestError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000))
  return new RequestError({
    status: 429,
    message: message ?? `Bạn gửi hơi nhanh. Hãy chờ khoảng ${waitWords(waitMs)} rồi thử lại.`,
    headers: { 'Retry-After': String(seconds) },
  })
}

/** How long that is, in words: “45 giây”, “3 phút”. */
export function waitWords(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000))
  return seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`
}
