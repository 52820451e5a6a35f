import { readdir, readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import path from 'node:path'
import type { Door, FrontTools } from '../../platform/edge/front-part'

/**
 * The page for crime tips loads its own two files and talks to this site, nothing else. No markup is
 * ever made from text (`require-trusted-types-for`), no frame holds it, no address leads away from it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** What goes with every file of the page; `npm run tips:verify` holds a site to it. */
export const tipsPageHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=()',
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** How a file of the page is announced. */
export function tipsFileType(name: string): string {
  return types[path.extname(name)] ?? 'application/octet-stream'
}

/** The page has an address of the app and is never the app's: no page is kept or rendered in its place. */
export const tipsDoor = ({ siteDir, headers, log }: FrontTools): Door => ({
  path: '/to-giac',
  hasPathsBelow: true,
  handle: createTipsPage({ dir: path.join(siteDir, 'dist-tips'), headers, log }),
})

type Options = {
  /** Where it was built. */
  dir: string
  /** Headers of every answer of the service; the page's own come on top. */
  headers: Record<string, string>
  log: (error: unknown) => void
}

/** Serves the page for crime tips exactly as it was built; nothing of a request changes it. */
export function createTipsPage({ dir, headers, log }: Options): RequestListener {
  let files: Promise<Map<string, Buffer>> | undefined
  const all = Object.entries({ ...headers, ...tipsPageHeaders })
  return (request, response) => {
    for (const [name, value] of all) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const pathname = (request.url ?? '').split(/[?#]/, 1)[0] ?? ''
    const name = pathname.slice('/to-giac/'.length) || 'index.html'
    files ??= loadFiles(dir)
    files.then(
      (loaded) => {
        const body = loaded.get(name)
        if (!body) return void response.writeHead(404).end()
        response.writeHead(200, {
          'Content-Type': tipsFileType(name),
          'Content-Length': body.length,
        })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      (error: unknown) => {
        files = undefined
        log(error)
        response.writeHead(503, { 'Retry-After': '5' }).end()
      },
    )
  }
}

async function loadFiles(dir: string): Promise<Map<string, Buffer>> {
  const names = await readdir(dir)
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(dir, name))] as const),
    ),
  )
}
