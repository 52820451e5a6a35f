import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createAddressMarker } from '../http/client-address'
import type { Site } from '../site/create-site'
import { findDirect, type DirectAnswer } from '../http/direct-endpoints'
import { createTipsPage, isTipsPath } from '../site/tips-page'
import { warmQueries } from './allow-list'
import { createContentCache, type ContentCache } from './content-cache'
import { createContentHandler } from './content-handler'
import { watchContentVersion } from './content-version-watch'
import { writeResponse } from './endpoint-door'
import type { FrontParts } from './front-parts'
import { oneAtATime } from './one-at-a-time'
import { createOrigin } from './origin'
import { onBody, plainRequest } from './plain-request'
import { adminPolicy, commonHeaders } from './security-headers'
import { storedAnswer, type StoredAnswer } from './stored-answer'
import { writeAnswer } from './write-answer'

type Options = {
  /** Next's request handler: the admin, REST and everything that is not a page of the mini app. */
  next: RequestListener
  /** Makes the part that serves the mini app's pages and files, from content in the cache. */
  createSite: (content: ContentCache, parts: FrontParts) => Promise<Site>
  /**
   * Features' own doors in front of Next, by method and path: `POST /api/usage`. They write the headers
   * of every answer themselves, and mark the address when they need it.
   */
  createDoors?: (content: ContentCache, parts: FrontParts) => ReadonlyMap<string, RequestListener>
  isHttps: boolean
  /** Whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** How often changes made by other processes are looked for, in ms. */
  watchEveryMs: number
  log: (error: unknown) => void
}

export type Front = { handle: RequestListener; close: () => Promise<void> }

/** What stands in front of Next: content from memory, pages from the site, everything else from Next. */
export async function createFront({
  next,
  createSite,
  createDoors = () => new Map(),
  isHttps,
  trustedProxies,
  watchEveryMs,
  log,
}: Options): Promise<Front> {
  const origin = await createOrigin(next)
  const cache = createContentCache({ ask: origin.ask })
  const handleContent = createContentHandler(cache, log)
  const headers = commonHeaders(isHttps)
  const common = Object.entries(headers)
  const parts = { headers, markAddress: createAddressMarker(trustedProxies) }
  const site = await createSite(cache, parts)
  const doors = createDoors(cache, parts)
  const handleTips = createTipsPage(log)
  let versionAnswer: StoredAnswer | undefined
  let shown = ''

  const warm = oneAtATime(() => Promise.all(warmQueries.map((query) => cache.get(query))))

  async function show(version: string): Promise<void> {
    cache.drop()
    site.showVersion(version)
    shown = version
    const answer = await storedAnswer(Buffer.from(JSON.stringify({ version })), {
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    })
    // Of two changes close together the first may be ready last.
    if (shown === version) versionAnswer = answer
    await warm()
  }

  const watch = await watchContentVersion({
    read: async () => {
      const answer = await origin.ask('/api/content-version')
      if (answer.status !== 200) throw new Error(`content version: HTTP ${answer.status}`)
      return (JSON.parse(answer.body.toString()) as { version: string }).version
    },
    onChange: (version) => void show(version).catch(log),
    everyMs: watchEveryMs,
  })
  await show(watch.current())

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (handleContent(request, response)) return
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    // The page for tips has an address of the app, and is never the app's.
    if (!isTipsPath(path) && site.answerKept(request, response)) return
    if (path === '/api/content-version' && versionAnswer && request.method === 'GET') {
      writeAnswer(request, response, versionAnswer)
      return
    }
    const door = doors.get(`${request.method === 'HEAD' ? 'GET' : request.method} ${path}`)
    if (door) {
      door(request, response)
      return
    }
    parts.markAddress(request)
    for (const [name, value] of common) response.setHeader(name, value)
    const direct = findDirect(request.method, path)
    if (direct) answerDirectly(direct, request, response)
    else if (isTipsPath(path)) handleTips(request, response)
    else if (path === '/admin' || path.startsWith('/admin/')) toAdmin(request, response)
    else if (path.startsWith('/open311/')) toApi(request, response)
    else if (/^\/(api|_next|__nextjs[\w-]*)(\/|$)/.test(path)) next(request, response)
    else site.handle(request, response)
  }

  function answerDirectly(
    answer: DirectAnswer,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    onBody(request, (body) => {
      answer(plainRequest(request, body))
        .then((answered) => writeResponse(response, answered))
        .catch((error: unknown) => {
          log(error)
          response.destroy()
        })
    })
  }

  /** Doors whose standard fixes an address outside `/api`. */
  function toApi(request: IncomingMessage, response: ServerResponse): void {
    request.url = `/api${request.url ?? ''}`
    next(request, response)
  }

  function toAdmin(request: IncomingMessage, response: ServerResponse): void {
    const policy = adminPolicy(randomBytes(16).toString('base64'))
    // Next takes the nonce for its own scripts from the request's policy header.
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    next(request, response)
  }

  return {
    handle,
    async close() {
      watch.stop()
      origin.close()
      await site.close()
    },
  }
}
