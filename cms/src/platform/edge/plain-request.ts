import type { IncomingMessage } from 'node:http'
import type { PayloadRequest } from 'payload'

/** More than any endpoint in front of Next takes; the endpoint's own limit refuses earlier, in words. */
const mostBytes = 64 * 1024

/** Hears a request's body once all of it has come; what is beyond 64 KiB is dropped. */
export function onBody(request: IncomingMessage, heard: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  const isKept = !(Number(request.headers['content-length']) > mostBytes)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (isKept && size - chunk.length <= mostBytes) chunks.push(chunk)
  })
  request.on('error', () => request.destroy())
  request.on('end', () => heard(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
}

/**
 * As much of a request as our endpoints read: address, method, headers and body. Web streams and header
 * objects cost more than most answers, so these are plain ones.
 */
export function plainRequest(request: IncomingMessage, body: Buffer): PayloadRequest {
  let isRead = false
  const read = async () => {
    const done = isRead
    isRead = true
    return done ? { done, value: undefined } : { done, value: body }
  }
  const plain = {
    url: `http://localhost${request.url}`,
    method: request.method,
    headers: {
      get: (name: string) => headerOf(request, name.toLowerCase()),
      has: (name: string) => request.headers[name.toLowerCase()] !== undefined,
    },
    body: { getReader: () => ({ read, cancel: async () => undefined }) },
  }
  return plain as unknown as PayloadRequest
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name]
  return value === undefined ? null : String(value)
}
