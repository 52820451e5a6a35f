import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { appPath } from './names'
import { shellPage, type ShellSetting } from './shell-page'

type Setting = { www: string; shell: ShellSetting }

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Zalo's host of mini apps: the files of the package, and the shell for every other path of the app. */
export async function serveApp(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  { www, shell }: Setting,
): Promise<void> {
  const pathname = decodeURIComponent(new URL(request.url, 'https://h5.zdn.vn').pathname)
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  if (pathname !== appPath && !pathname.startsWith(`${appPath}/`)) {
    response.writeHead(404).end()
    return
  }
  const name = path.posix.normalize(pathname.slice(appPath.length))
  const file = path.join(www, name)
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile && path.extname(name) in types) {
    response.writeHead(404).end()
    return
  }
  if (isFile) {
    const type = types[path.extname(name)]
    const head = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    }
    if (type) {
      response.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(await zipped(file))
      return
    }
    response.writeHead(200, head)
    return pipeline(createReadStream(file), response)
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(await shellPage(www, shell))
}

const known = new Map<string, Promise<Buffer>>()

/** Text as every host of the web sends it. A file of a package never changes under its name. */
function zipped(file: string): Promise<Buffer> {
  const ready = known.get(file) ?? readFile(file).then((bytes) => promisify(gzip)(bytes))
  known.set(file, ready)
  return ready
}
