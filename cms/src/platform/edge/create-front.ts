import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Setting } from '@chung-tay/shared/payload-types'
import { createAddressMarker } from '../http/client-address'
import type { Reach } from '../database/reach'
import type { Site } from '../site/create-site'
import { findDirect, type DirectAnswer } from '../http/direct-endpoints'
import { errorBody } from '../http/error-body'
import { createAdminDoor } from './admin-door'
import { warmQueries } from './allow-list'
import { createContentCache } from './content-cache'
import { createContentHandler } from './content-handler'
import { createDatabaseGate } from './database-gate'
import { createDoors } from './doors'
import { watchContentVersion } from './content-version-watch'
import { writeResponse } from './endpoint-door'
import type { SiteTools } from './front-part'
import { frontOffers } from './offers'
import { oneAtATime } from '../one-at-a-time'
import { createOrigin } from './origin'
import { onBody, plainRequest } from './plain-request'
import { refuse } from './refuse'
import { readPath } from './request-target'
import { commonHeaders } from './security-headers'
import { closeWhenUnread } from './unread-request'
import { storedAnswer, type StoredAnswer } from './stored-answer'
import { writeAnswer } from './write-answer'

type Options = {
  /** Next's request handler: the admin, REST and everything that is not a page of the mini app. */
  next: RequestListener
  /** Makes the part that serves the mini app's pages and files, from content in the cache. */
  createSite: (tools: SiteTools) => Promise<Site>
  publicUrl: string
  /** Folder of the mini app with its builds. */
  siteDir: string
  isHttps: boolean
  /** Whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** How often changes made by other processes are looked for, in ms. */
  watchEveryMs: number
  /** Whether the database can be reached. */
  reach: Reach
  log: (error: unknown) => void
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const unclearAddress = {
  code: 'UNCLEAR_ADDRESS',
  message: 'Địa chỉ này viết chưa đúng. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang chủ.',
}

export type Front = {
  handle: RequestListener
  /** What features have to finish before the process ends. */
  beforeExit: () => Promise<void>
  close: () => Promise<void>
}

/** What stands in front of Next: content from memory, pages from the site, everything else from Next. */
export async function createFront({
  next,
  createSite,
  publicUrl,
  siteDir,
  isHttps,
  trustedProxies,
  watchEveryMs,
  reach,
  log,
}: Options): Promise<Front> {
  const origin = await createOrigin(next)
  const cache = createContentCache({ ask: origin.ask })
  const gate = createDatabaseGate(reach)
  const handleContent = createContentHandler(cache, gate, log)
  const headers = commonHeaders(isHttps)
  const common = Object.entries(headers)
  const markAddress = createAddressMarker(trustedProxies)
  const toAdmin = createAdminDoor(next, log)
  let shown = ''
  const tools = {
    content: cache,
    version: () => shown,
    publicUrl,
    siteDir,
    headers,
    markAddress,
    log,
  }
  let doors = createDoors([])
  let imageOrigins = (_settings: Setting): string[] => []
  const site = await createSite({
    ...tools,
    hasDoor: (path) => doors.has(path),
    imageOrigins: (settings) => imageOrigins(settings),
  })
  let versionAnswer: StoredAnswer | undefined

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
  // Payload has started by now, and features have handed over what they do here.
  const { parts, direct: directEndpoints } = frontOffers()
  doors = createDoors(parts.flatMap((part) => part.doors?.(tools) ?? []))
  imageOrigins = (settings) => parts.flatMap((part) => part.imageOrigins?.(settings) ?? [])
  const standardPaths = parts.flatMap((part) => part.standardPaths ?? [])
  await show(watch.current())

  function handle(request: IncomingMessage, response: ServerResponse): void {
    closeWhenUnread(request, response)
    const { method = 'GET' } = request
    const path = readPath(request.url ?? '')
    if (path === undefined) return refuse(request, response, 400, unclearAddress, headers)
    if (!methods.includes(method)) {
      const allowed = { ...headers, Allow: methods.join(', ') }
      return refuse(request, response, 405, errorBody(405), allowed)
    }
    if (handleContent(request, response)) return
    const door = doors.find(method, path)
    if (door) {
      door(request, response)
      return
    }
    if (site.answerKept(request, response)) return
    if (path === '/api/content-version' && versionAnswer && method === 'GET') {
      writeAnswer(request, response, versionAnswer)
      return
    }
    markAddress(request)
    for (const [name, value] of common) response.setHeader(name, value)
    const direct = findDirect(directEndpoints, method, path)
    const toDatabase = (listener: RequestListener) => gate.letThrough(request, response, listener)
    if (direct) toDatabase(() => answerDirectly(direct, request, response))
    else if (path === '/admin' || path.startsWith('/admin/')) toDatabase(toAdmin)
    else if (standardPaths.some((at) => path.startsWith(`${at}/`))) toDatabase(toApi)
    // It says itself, and soon, that the database is away.
    else if (path.startsWith('/api/') && path !== '/api/health') toDatabase(next)
    else if (/^\/api(\/|$)/.test(path)) next(request, response)
    else if (/^\/(_next|__nextjs[\w-]*)(\/|$)/.test(path)) toFiles(request, response)
    else site.handle(request, response)
  }

  /** Files of the admin are only read; Next fails on some of what could be sent to them. */
  function toFiles(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === 'GET' || request.method === 'HEAD') return next(request, response)
    refuse(request, response, 405, errorBody(405), { ...headers, Allow: 'GET, HEAD' })
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

  return {
    handle,
    async beforeExit() {
      await Promise.all(parts.map((part) => part.beforeExit?.()))
    },
    async close() {
      for (const part of parts) part.close?.()
      watch.stop()
      gate.close()
      origin.close()
      await site.close()
    },
  }
}
