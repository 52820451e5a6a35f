import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Endpoint, PayloadRequest } from 'payload'
import type { RequestError } from '../submissions'
import { answering } from '../submissions'
import { writeTogether } from './write-together'

/** More than any such endpoint takes; the endpoint's own limit refuses earlier, in words. */
const mostBytes = 64 * 1024

const emptyHeaders = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }

/**
 * Answers the usual request without the endpoint: with a status and nothing else, or with a refusal.
 * Undefined leaves the request to the endpoint, which alone knows the words for what is wrong.
 */
export type QuickAnswer = (
  request: IncomingMessage,
  body: Buffer,
) => number | RequestError | undefined

/**
 * Lets one of our endpoints answer in front of Next, for requests so many and so small that Next
 * would cost more than they do. The endpoint must need nothing of Payload's request but address,
 * headers and body. Web streams and header objects cost more than the answer, so it gets plain ones.
 */
export function endpointDoor(
  endpoint: Endpoint,
  log: (error: unknown) => void,
  quick?: QuickAnswer,
): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size - chunk.length <= mostBytes) chunks.push(chunk)
    })
    request.on('error', () => response.destroy())
    request.on('end', () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      const done = quick?.(request, body)
      if (typeof done === 'number') {
        writeTogether(() => response.writeHead(done, emptyHeaders).end())
        return
      }
      answering(async () => {
        if (done) throw done
        return endpoint.handler(plainRequest(request, body))
      })
        .then((answer) => write(response, answer))
        .catch((error: unknown) => {
          log(error)
          response.writeHead(500).end()
        })
    })
  }
}

async function write(response: ServerResponse, answer: Response): Promise<void> {
  const body = answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'Access-Control-Allow-Origin': '*',
  })
  response.end(body)
}

/** As much of a request as our endpoints read. */
function plainRequest(request: IncomingMessage, bytes: Buffer): PayloadRequest {
  let isRead = false
  const read = async () => {
    const done = isRead
    isRead = true
    return done ? { done, value: undefined } : { done, value: bytes }
  }
  const plain = {
    url: `http://localhost${request.url}`,
    method: request.method,
    headers: { get: (name: string) => headerOf(request, name.toLowerCase()) },
    body: { getReader: () => ({ read, cancel: async () => undefined }) },
  }
  return plain as unknown as PayloadRequest
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name]
  return value === undefined ? null : String(value)
}
