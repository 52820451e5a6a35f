import { keepAnswers } from '../keep-answers'
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
  const answers = keepAnswers<StoredAnswer | OriginAnswer>({
    mostBytes: maxBytes,
    isLasting: isStored,
    bytesOf: (answer) => (isStored(answer) ? answer.bytes : 1),
  })
  let fills = 0

  async function fill(url: string): Promise<StoredAnswer | OriginAnswer> {
    fills += 1
    const answer = await ask(url)
    if (answer.status !== 200 || isEmpty(answer.body)) return answer
    return storedAnswer(answer.body, {
      contentType: answer.contentType,
      headers: anyOrigin,
      // RFC 9111, 5.2.2.6: nobody may compress it, such as where its size must say nothing.
      isFixed: /\bno-transform\b/.test(answer.cacheControl ?? ''),
    })
  }

  return {
    peek: (url) => {
      const answer = answers.peek(url)
      return answer && isStored(answer) ? answer : undefined
    },
    get: (url) => answers.get(url, () => fill(url)),
    drop: answers.clear,
    stats: () => ({ ...answers.size(), fills }),
  }
}

const isStored = (answer: StoredAnswer | OriginAnswer): answer is StoredAnswer => 'plain' in answer

const isEmpty = (body: Buffer) => body.length < 400 && body.includes('"docs":[]')
