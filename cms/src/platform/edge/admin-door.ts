import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { executeAuthStrategies } from 'payload'
import { errorBody } from '../http/error-body'
import { frontOffers } from './offers'
import { refuse } from './refuse'
import { adminPolicy } from './security-headers'

/**
 * The way to the admin: each answer with a policy of its own. Its server functions are for staff; Next
 * would read what a stranger sends, and fail on it, before anybody asks who that is.
 */
export function createAdminDoor(
  next: RequestListener,
  log: (error: unknown) => void,
): RequestListener {
  function show(request: IncomingMessage, response: ServerResponse): void {
    const policy = adminPolicy(randomBytes(16).toString('base64'))
    // Next takes the nonce for its own scripts from the request's policy header.
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    next(request, response)
  }

  return (request, response) => {
    const { method, headers } = request
    if (method === 'GET' || method === 'HEAD') return show(request, response)
    if (method !== 'POST' || !/^[\da-f]{32,64}$/.test(String(headers['next-action'])))
      return refuse(request, response, 405, errorBody(405), { Allow: 'GET, HEAD' })
    isSignedIn(request).then(
      (isStaff) => {
        if (isStaff) show(request, response)
        else refuse(request, response, 401, errorBody(401))
      },
      (error: unknown) => {
        log(error)
        refuse(request, response, 503, errorBody(503), { 'Retry-After': '5' })
      },
    )
  }
}

/** Whether Payload knows who sent a request, by whatever way of signing in. */
async function isSignedIn({ headers }: IncomingMessage): Promise<boolean> {
  const { payload } = frontOffers()
  if (!payload) return false
  const given = ['authorization', 'cookie', 'origin', 'sec-fetch-site'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  return (await executeAuthStrategies({ headers: new Headers(given), payload })).user !== null
}
