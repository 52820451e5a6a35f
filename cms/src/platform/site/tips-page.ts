import { readdirSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const dir = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../../miniapp/dist-tips',
)

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

const headers = {
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

export function isTipsPath(pathname: string): boolean {
  return pathname === '/to-giac' || pathname.startsWith('/to-giac/')
}

/** Serves the page for crime tips exactly as it was built; nothing of a request changes it. */
export function createTipsPage(log: (error: unknown) => void): RequestListener {
  let files: Promise<Map<string, Buffer>> | undefined
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const pathname = (request.url ?? '').split(/[?#]/, 1)[0] ?? ''
    const name = pathname.slice('/to-giac/'.length) || 'index.html'
    files ??= loadFiles()
    files.then(
      (all) => {
        const body = all.get(name)
        if (!body) return void response.writeHead(404).end()
        const type = types[path.extname(name)] ?? 'application/octet-stream'
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length })
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

/** Reads the build; makes it where there is none, as in development. */
async function loadFiles(): Promise<Map<string, Buffer>> {
  try {
    return readFiles()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const { buildTips } = await import('@chung-tay/miniapp/build-tips')
    await buildTips(dir)
    return readFiles()
  }
}

function readFiles(): Map<string, Buffer> {
  return new Map(readdirSync(dir).map((name) => [name, readFileSync(path.join(dir, name))]))
}
