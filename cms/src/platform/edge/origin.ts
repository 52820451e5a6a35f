import { randomBytes, timingSafeEqual } from 'node:crypto'
import {
  createServer,
  request as httpRequest,
  Agent,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OriginAnswer } from './content-cache'

const secretHeader = 'x-origin-secret'

// In development the first question waits until everything is compiled: minutes on a busy machine.
const patienceMs = process.env.NODE_ENV === 'development' ? 600_000 : 30_000

export type Origin = {
  /** The loopback port it listens on. */
  port: number
  ask: (url: string) => Promise<OriginAnswer>
  close: () => void
}

/**
 * Serves Next on a loopback port of its own, so that the cache can ask Payload's REST handler like any
 * reader. Behind it nothing of the front stands any more, so it answers only whoever knows a secret that
 * lives in this process: other users and programs of the machine reach a loopback port too.
 */
export async function createOrigin(handler: RequestListener): Promise<Origin> {
  const secret = randomBytes(32).toString('base64url')
  const isOurs = createSecretCheck(secret)
  const server = await listen(
    createServer((request, response) => {
      if (!isOurs(request.headers[secretHeader])) {
        response.writeHead(403, { Connection: 'close' }).end()
        return
      }
      delete request.headers[secretHeader]
      handler(request, response)
    }),
  )
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  return {
    port,
    ask: (path) =>
      new Promise((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port,
          path: encodeURI(path),
          agent,
          headers: { accept: 'application/json', [secretHeader]: secret },
        }
        const asked = httpRequest(options, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 500,
              contentType: response.headers['content-type'] ?? 'application/json',
              cacheControl: response.headers['cache-control'] ?? '',
              body: Buffer.concat(chunks),
            }),
          )
        })
        asked.setTimeout(patienceMs, () =>
          asked.destroy(new Error(`No answer for ${path} within ${patienceMs / 1000} s`)),
        )
        asked.on('error', reject)
        asked.end()
      }),
    close() {
      agent.destroy()
      server.close()
    },
  }
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function createSecretCheck(secret: string) {
  const known = Buffer.from(secret)
  return (given: string | string[] | undefined): boolean => {
    const offered = Buffer.from(String(given))
    return offered.length === known.length && timingSafeEqual(offered, known)
  }
}
