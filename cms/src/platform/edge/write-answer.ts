import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoredAnswer, Variant } from './stored-answer'
import { writeTogether } from './write-together'

/**
 * Writes a kept answer at the end of this turn: the best encoding the reader takes, or 304 when it has
 * these bytes already.
 */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
): void {
  writeTogether(() => writeNow(request, response, answer))
}

function writeNow(request: IncomingMessage, response: ServerResponse, answer: StoredAnswer): void {
  const variant = chooseVariant(request.headers['accept-encoding'], answer)
  const known = request.headers['if-none-match']
  if (known !== undefined && answer.status === 200 && matches(known, variant.etag)) {
    response.writeHead(304, variant.notModified)
    response.end()
    return
  }
  response.writeHead(answer.status, variant.ok)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
}

function chooseVariant(accepted: string | undefined, answer: StoredAnswer): Variant {
  if (!accepted) return answer.plain
  if (takes(accepted, 'br')) return answer.br
  if (takes(accepted, 'gzip')) return answer.gzip
  return answer.plain
}

function takes(accepted: string, encoding: string): boolean {
  return (
    accepted.includes(encoding) &&
    !new RegExp(`${encoding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepted)
  )
}

function matches(known: string, etag: string): boolean {
  return (
    known === etag ||
    known === '*' ||
    // Compared weakly (RFC 9110, 13.1.2): a proxy that compresses makes a tag weak.
    known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  )
}
