import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'

/** What is told of a request. Nothing of who sent it, and of its address the first part alone. */
export type Seen = {
  /** Also in the answer's `X-Request-Id`. */
  id: string
  method: string
  route: string
  status: number
  /** From its first byte here to the last byte of the answer, or to its end. */
  seconds: number
  /** Whether the answer went out whole. */
  isWhole: boolean
}

type Watch = {
  routeOf: (method: string, url: string, status: number) => string
  onSeen: (seen: Seen) => void
}

/** Tells of each request when it has been answered. The proxy's own id of a request is kept where it has one. */
export const watchRequests =
  (handle: RequestListener, { routeOf, onSeen }: Watch): RequestListener =>
  (request, response) => {
    const begun = performance.now()
    const { method = '', url = '' } = request
    const id = idOf(request)
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      const { statusCode: status, writableFinished: isWhole } = response
      const seconds = (performance.now() - begun) / 1000
      onSeen({ id, method, route: routeOf(method, url, status), status, seconds, isWhole })
    })
    handle(request, response)
  }

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** One line of JSON (the answer's id, its route and how it went), to the standard output. */
export function logLine({ seconds, isWhole, ...seen }: Seen): string {
  const at = new Date().toISOString()
  const ms = Math.round(seconds * 1000)
  return `${JSON.stringify({ at, ...seen, ms, ...(isWhole ? {} : { cut: true }) })}\n`
}
