import {
  createServer,
  request as httpRequest,
  Agent,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OriginAnswer } from './content-cache'

export type Origin = { ask: (url: string) => Promise<OriginAnswer>; close: () => void }

// In development the first question waits until everything is compiled: minutes on a busy machine.
const patienceMs = process.env.NODE_ENV === 'development' ? 600_000 : 30_000

/** Serves Next on a loopback port of its own, so that the cache can ask Payload's REST handler like any reader. */
export async function createOrigin(handler: RequestListener): Promise<Origin> {
  const server = await listen(createServer(handler))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  return {
    ask: (path) =>
      new Promise((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port,
          path: encodeURI(path),
          agent,
          headers: { accept: 'application/json' },
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
