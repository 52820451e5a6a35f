import type { Server } from 'node:http'
import type { Site } from './create-site'

/** The mini app in development: Vite's modules with hot reload, live content. */
export async function createDevSite(httpServer: Server): Promise<Site> {
  const { createDevMiddleware } = await import('@chung-tay/miniapp/dev')
  const vite = await createDevMiddleware({ httpServer })
  return {
    answerKept: () => false,
    handle: (request, response) =>
      vite.handle(request, response, () => response.writeHead(404).end()),
    showVersion: () => {},
    close: vite.close,
  }
}
