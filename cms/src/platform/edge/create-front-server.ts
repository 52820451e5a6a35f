import { randomBytes } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { storedAnswer, type StoredAnswer } from './stored-answer'
import { createContentCache } from './content-cache'
import { createContentHandler } from './content-handler'
import { watchContentVersion } from './content-version-watch'
import { createOrigin } from './origin'
import { adminPolicy, commonHeaders } from './security-headers'
import { warmQueries } from './allow-list'
import { writeAnswer } from './write-answer'

type Options = {
  /** Next's request handler: the admin, REST and everything that is not a page of the mini app. */
  next: RequestListener
  /** Serves the mini app's pages and files. */
  site: { handle: RequestListener; contentChanged: (version: string) => void }
  isHttps: boolean
  /** How often changes made by other processes are looked for, in ms. */
  watchEveryMs: number
  log: (error: unknown) => void
}

export type FrontServer = { server: Server; cacheStats: () => object; close: () => Promise<void> }

/** The HTTP server in front: content from memory, pages from the site, everything else from Next. */
export async function createFrontServer({
  next,
  site,
  isHttps,
  watchEveryMs,
  log,
}: Options): Promise<FrontServer> {
  const origin = await createOrigin(next)
  const cache = createContentCache({ ask: origin.ask })
  const handleContent = createContentHandler(cache, log)
  const common = Object.entries(commonHeaders(isHttps))
  let versionAnswer: StoredAnswer | undefined

  const contentChanged = (version: string) => {
    cache.drop()
    site.contentChanged(version)
    void describeVersion(version)
    for (const query of warmQueries) cache.get(query).catch(log)
  }
  async function describeVersion(version: string) {
    versionAnswer = await storedAnswer(Buffer.from(JSON.stringify({ version })), 'application/json')
  }
  const watch = await watchContentVersion({
    read: async () => {
      const answer = await origin.ask('/api/content-version')
      if (answer.status !== 200) throw new Error(`content version: HTTP ${answer.status}`)
      return (JSON.parse(answer.body.toString()) as { version: string }).version
    },
    onChange: contentChanged,
    everyMs: watchEveryMs,
  })
  await describeVersion(watch.current())
  await Promise.all(warmQueries.map((query) => cache.get(query)))

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (handleContent(request, response)) return
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (path === '/api/content-version' && versionAnswer && request.method === 'GET') {
      writeAnswer(request, response, versionAnswer)
      return
    }
    for (const [name, value] of common) response.setHeader(name, value)
    if (path === '/admin' || path.startsWith('/admin/')) return toAdmin(request, response)
    if (
      path.startsWith('/api/') ||
      path.startsWith('/_next/') ||
      path === '/__nextjs_original-stack-frames'
    ) {
      return next(request, response)
    }
    site.handle(request, response)
  }

  function toAdmin(request: IncomingMessage, response: ServerResponse): void {
    const policy = adminPolicy(randomBytes(16).toString('base64'))
    // Next takes the nonce for its own scripts from the request's policy header.
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    next(request, response)
  }

  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 }, handle)
  return {
    server,
    cacheStats: cache.stats,
    close: () =>
      new Promise((resolve) => {
        watch.stop()
        origin.close()
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
