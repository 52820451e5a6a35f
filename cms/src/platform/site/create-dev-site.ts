import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { pathToFileURL } from 'node:url'
import type { Site } from './create-site'

/** What the module of the mini app's development server exports. */
type DevModule = {
  createDevMiddleware: (options: { httpServer: Server }) => Promise<{
    handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
    close: () => Promise<void>
  }>
}

/**
 * The mini app in development: Vite's modules with hot reload, live content.
 * @param moduleFile The module that makes it; whoever starts the service says which (`--dev-site`).
 */
export async function createDevSite(httpServer: Server, moduleFile: string): Promise<Site> {
  const module = (await import(pathToFileURL(moduleFile).href)) as DevModule
  const site = await module.createDevMiddleware({ httpServer })
  return {
    answerKept: () => false,
    handle: (request, response) =>
      site.handle(request, response, () => response.writeHead(404).end()),
    showVersion: () => {},
    close: site.close,
  }
}
