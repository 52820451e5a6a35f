import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorBody } from '../http/error-body'
import { isContentQuery } from './allow-list'
import type { DatabaseGate } from './database-gate'
import { frontOffers } from './offers'
import type { ContentCache } from './content-cache'
import { writeAnswer } from './write-answer'

/**
 * Answers anonymous reads of public content from memory. Returns false for everything else, which
 * then goes to Next and Payload.
 */
export function createContentHandler(
  cache: ContentCache,
  { letThrough }: Pick<DatabaseGate, 'letThrough'>,
  onFailure: (error: unknown) => void,
) {
  return function handleContent(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || headers.authorization !== undefined) return false
    if (headers.cookie !== undefined && headers.cookie.includes('payload-token=')) return false

    const url = request.url ?? '/'
    const kept = cache.peek(url)
    if (kept) {
      writeAnswer(request, response, kept)
      return true
    }
    const canonical = url.includes('%5B') ? url.replaceAll('%5B', '[').replaceAll('%5D', ']') : url
    if (!isContentQuery(canonical) && !isKept(canonical)) return false
    letThrough(request, response, () => fetchAnswer(canonical, request, response))
    return true
  }

  function fetchAnswer(url: string, request: IncomingMessage, response: ServerResponse): void {
    cache.get(url).then(
      (answer) => {
        if ('plain' in answer) return writeAnswer(request, response, answer)
        response.writeHead(answer.status, {
          'Content-Type': answer.contentType,
          'Cache-Control': 'no-cache',
          'Access-Control-Allow-Origin': '*',
        })
        response.end(answer.body)
      },
      (error: unknown) => {
        onFailure(error)
        response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '5' })
        response.end(JSON.stringify(errorBody(503)))
      },
    )
  }
}

/** Whether a feature says so of an address; see `FrontPart`. */
const isKept = (url: string) => frontOffers().parts.some((part) => part.isKept?.(url))
