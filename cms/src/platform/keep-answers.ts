import { LRUCache } from 'lru-cache'

/** How much is kept at once; then what was not asked for longest is let go. */
type Room<Answer> =
  | { most: number }
  | {
      mostBytes: number
      /** The size of an answer that lasts. */
      bytesOf: (answer: Answer) => number
    }

type Options<Answer> = Room<Answer> & {
  /** How long each is kept; without it, as long as there is room. */
  forMs?: number
  /** An answer for which this says no is not kept. */
  isLasting?: (answer: Answer, key: string) => boolean
}

type Kept<Answer> = { promise: Promise<Answer>; answer?: Answer; bytes: number }

/**
 * Remembers answers to what many requests ask alike, and of a question that is under way the answer to
 * come. A failure is not kept. (`fetch` of lru-cache keeps no `undefined` and gives up what is under
 * way when the cache is cleared; here both stay answers.)
 */
export function keepAnswers<Answer>(options: Options<Answer>) {
  const { forMs, isLasting = () => true } = options
  const bytesOf = 'bytesOf' in options ? options.bytesOf : undefined
  const kept = new LRUCache<string, Kept<Answer>>({
    ...('most' in options ? { max: options.most } : { maxSize: options.mostBytes }),
    ...(bytesOf && { sizeCalculation: ({ bytes }) => bytes }),
    ttl: forMs,
  })
  return {
    /** The kept answer, at once; undefined also while it is under way. */
    peek: (key: string): Answer | undefined => kept.get(key)?.answer,
    get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = kept.get(key)
      if (known) return known.promise
      const promise = ask()
      kept.set(key, { promise, bytes: 1 })
      const settle = (now?: Kept<Answer>) => {
        // Forgotten meanwhile, or asked anew since.
        if (kept.peek(key)?.promise !== promise) return
        if (now) kept.set(key, now, { noUpdateTTL: true })
        else kept.delete(key)
      }
      promise.then(
        (answer) =>
          settle(
            isLasting(answer, key) ? { promise, answer, bytes: bytesOf?.(answer) ?? 1 } : undefined,
          ),
        () => settle(),
      )
      return promise
    },
    /** Forgets everything; who asks from now on gets an answer that began after this. */
    clear: () => kept.clear(),
    /** How many are kept or under way, and their bytes where there is room for so many. */
    size: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  }
}
