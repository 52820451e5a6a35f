import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import path from 'node:path'
import { createServer } from 'vite'
import { commonOptions, miniappDir } from './vite-options'

export type DevMiddleware = {
  /** Answers the app's pages and modules; calls `next` for what is not a page. */
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  close: () => Promise<void>
}

/**
 * The mini app in development: modules by Vite with hot reload, pages rendered in the browser with
 * live data from `/api` of the same origin. `httpServer` carries the hot reload's connection.
 */
export async function createDevMiddleware({
  httpServer,
}: {
  httpServer: Server
}): Promise<DevMiddleware> {
  const vite = await createServer({
    ...commonOptions(),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: httpServer } },
  })
  const sendPage = async (url: string, response: ServerResponse) => {
    const template = await readFile(path.join(miniappDir, 'index.html'), 'utf8')
    const html = await vite.transformIndexHtml(
      url,
      template.replace('<!--head-->', '<title>Chung tay</title>'),
    )
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(html)
  }
  return {
    handle: (request, response, next) => {
      vite.middlewares(request, response, () => {
        if (!isPage(request)) return next()
        sendPage(request.url ?? '/', response).catch((error: Error) => {
          vite.ssrFixStacktrace(error)
          response.statusCode = 500
          response.end(error.stack)
        })
      })
    },
    close: () => vite.close(),
  }
}

/** A page is asked for by its address, whatever the client says it accepts; files have an ending. */
export function isPage({ method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  // Written as it came: an address such as `//` is none that could be parsed.
  const pathname = url.replace(/[?#].*$/s, '')
  const isOthers = /^\/(admin|api|_next)(\/|$)/.test(pathname)
  const isFile = /\.[a-z0-9]+$/i.test(pathname)
  return (method === 'GET' || method === 'HEAD') && !isOthers && !isFile
}
