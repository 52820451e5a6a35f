import { LRUCache } from 'lru-cache'

type Options<Answer> = {
  /** How many are kept at once; then the one not asked for longest is let go. */
  most: number
  /** How long each is kept; without it, as long as there is room. */
  forMs?: number
  /** An answer for which this says no is not kept. */
  isLasting?: (answer: Answer) => boolean
}

/**
 * Remembers answers to what many requests ask alike, and of a question that is under way the answer to
 * come. A failure is not kept. (`fetch` of lru-cache keeps no `undefined` and gives up what is under
 * way when the cache is cleared; here both stay answers.)
 */
export function keepAnswers<Answer>({ most, forMs, isLasting = () => true }: Options<Answer>) {
  const kept = new LRUCache<string, Promise<Answer>>({ max: most, ttl: forMs })
  return {
    get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = kept.get(key)
      if (known) return known
      const answer = ask()
      kept.set(key, answer)
      const letGo = () => {
        if (kept.peek(key) === answer) kept.delete(key)
      }
      answer.then((given) => isLasting(given) || letGo(), letGo)
      return answer
    },
    /** Forgets everything; who asks from now on gets an answer that began after this. */
    clear: () => kept.clear(),
  }
}
