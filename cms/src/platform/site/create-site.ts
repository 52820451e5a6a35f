import { queries } from '@chung-tay/shared/content/queries'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import type { SiteTools } from '../edge/front-part'
import { readBody } from '../edge/read-kept'
import { pagePolicy } from '../edge/security-headers'
import { writeAnswer } from '../edge/write-answer'
import { findBuiltPages } from './built-pages'
import { createPageCache } from './page-cache'
import type { PageRenderer, SiteDescription } from './page-renderer'

export type Site = {
  /** Answers with a kept page, its headers among it; false leaves the request to `handle`. */
  answerKept: (request: IncomingMessage, response: ServerResponse) => boolean
  handle: RequestListener
  /** Content changed: pages show this version from now on. */
  showVersion: (version: string) => void
  close: () => Promise<void>
}

/**
 * Serves the web build of the mini app. While the content is the one it was built with, pages are
 * the prerendered ones; after a publish they are rendered anew from the content in memory, so that
 * readers without JavaScript and search engines see the change too, without a build. Either way they
 * are answered from memory: opening a file for each request takes three times as long.
 */
export async function createSite(tools: SiteTools): Promise<Site> {
  const { siteDir, publicUrl, content, headers, hasDoor, imageOrigins, log } = tools
  const dist = path.join(siteDir, 'dist')
  const files = sirv(dist, { etag: true, brotli: true, gzip: true, setHeaders })
  const rendererFile = pathToFileURL(path.join(siteDir, 'dist-ssr/entry-server.js')).href
  const renderer = (await import(rendererFile)) as PageRenderer
  const site = JSON.parse(
    await readFile(path.join(siteDir, 'dist-ssr/site.json'), 'utf8'),
  ) as SiteDescription
  const built = JSON.parse(await readFile(path.join(dist, site.manifest), 'utf8')) as {
    version: string
  }
  const pages = createPageCache({
    renderer,
    site,
    publicUrl,
    content,
    built: { ...(await findBuiltPages(dist)), version: built.version },
    hasDoor,
    headers: async () => {
      const settings = (await readBody(content, queries.settings.path)) as Setting
      return { ...headers, 'Content-Security-Policy': pagePolicy(imageOrigins(settings)) }
    },
  })
  let version = built.version

  function answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const page = pages.peek(request.url ?? '/', version)
    if (!page) return false
    writeAnswer(request, response, page)
    return true
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const pathname = readPath(request.url)
    const isPage = pathname !== undefined && !/\.[a-z0-9]+$/i.test(pathname)
    if (isPage) sendPage(request, response, pathname)
    else files(request, response, () => sendPage(request, response, '*'))
  }

  function sendPage(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    pages.get(pathname, version).then(
      (page) => writeAnswer(request, response, page),
      (error: unknown) => {
        // The page as it was built is better than none.
        log(error)
        files(request, response, () => void response.writeHead(404).end())
      },
    )
  }

  return { answerKept, handle, showVersion: (next) => (version = next), close: async () => {} }
}

/** Headers of files; hashed names never change their content. */
function setHeaders(response: ServerResponse, pathname: string): void {
  const isHashed = /^\/(assets|content)\//.test(pathname)
  response.setHeader(
    'Cache-Control',
    isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  )
  if (!/\.[a-z0-9]+$/i.test(pathname) || pathname.endsWith('.html')) {
    response.setHeader('Content-Security-Policy', pagePolicy())
  }
}

/** The decoded path without a slash at its end, or undefined when it is malformed. */
function readPath(url = '/'): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost')
    return decodeURIComponent(pathname).replace(/\/+$/, '') || '/'
  } catch {
    return undefined
  }
}
