import { LRUCache } from 'lru-cache'
import { storedAnswer, type StoredAnswer } from './stored-answer'

/** Public content may be read from any origin, without credentials. */
const anyOrigin = { 'Access-Control-Allow-Origin': '*' }

/** What Payload answered. */
export type OriginAnswer = {
  status: number
  contentType: string
  /** Its `Cache-Control`. */
  cacheControl?: string
  body: Buffer
}

export type ContentCache = {
  /** The kept answer, at once. */
  peek(url: string): StoredAnswer | undefined
  /** The answer for a content query, asked of the origin only once however many wait for it. */
  get(url: string): Promise<StoredAnswer | OriginAnswer>
  /** Forgets everything: content changed. Answers already under way are not kept. */
  drop(): void
  stats(): { entries: number; bytes: number; fills: number }
}

type Options = { ask: (url: string) => Promise<OriginAnswer>; maxBytes?: number }

/**
 * Keeps the origin's answers to content queries in memory until the content changes. Bounded in
 * bytes; an answer without a document is not kept, so asking for names that do not exist fills nothing.
 */
export function createContentCache({ ask, maxBytes = 128 * 1024 * 1024 }: Options): ContentCache {
  const kept = new LRUCache<string, StoredAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => bytes,
  })
  const underWay = new Map<string, Promise<StoredAnswer | OriginAnswer>>()
  let generation = 0
  let fills = 0

  async function fill(url: string): Promise<StoredAnswer | OriginAnswer> {
    const startedIn = generation
    fills += 1
    const answer = await ask(url)
    if (answer.status !== 200 || isEmpty(answer.body)) return answer
    const stored = await storedAnswer(answer.body, {
      contentType: answer.contentType,
      headers: anyOrigin,
      // RFC 9111, 5.2.2.6: nobody may compress it, such as where its size must say nothing.
      isFixed: /\bno-transform\b/.test(answer.cacheControl ?? ''),
    })
    if (startedIn === generation) kept.set(url, stored)
    return stored
  }

  return {
    peek: (url) => kept.get(url),
    get(url) {
      const known = kept.get(url)
      if (known) return Promise.resolve(known)
      const pending = underWay.get(url)
      if (pending) return pending
      const started: Promise<StoredAnswer | OriginAnswer> = fill(url).finally(() => {
        if (underWay.get(url) === started) underWay.delete(url)
      })
      underWay.set(url, started)
      return started
    },
    drop() {
      generation += 1
      kept.clear()
      // Whoever asks from now on must not get an answer that was read before the change.
      underWay.clear()
    },
    stats: () => ({ entries: kept.size, bytes: kept.calculatedSize, fills }),
  }
}

const isEmpty = (body: Buffer) => body.length < 400 && body.includes('"docs":[]')
