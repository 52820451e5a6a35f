import type { RequestListener } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { pagePolicy } from '../edge/security-headers'

type Options = {
  miniappDir: string
  isDev: boolean
  publicUrl: string
  log: (error: unknown) => void
}

export type Site = { handle: RequestListener; contentChanged: (version: string) => void }

/** Serves the web build of the mini app. */
export async function createSite({ miniappDir }: Options): Promise<Site> {
  const files = sirv(path.join(miniappDir, 'dist'), { etag: true, brotli: true, gzip: true })
  return {
    handle(request, response) {
      response.setHeader('Content-Security-Policy', pagePolicy)
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain' })
        response.end('404')
      })
    },
    contentChanged: () => {},
  }
}
