import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Endpoint } from 'payload'
import type { RequestError } from '../http'
import { answering } from '../http'
import type { FrontTools } from './front-part'
import { onBody, plainRequest } from './plain-request'
import { createTogether } from './write-together'

/**
 * Answers the usual request without the endpoint: with a status and nothing else, or with a refusal.
 * Undefined leaves the request to the endpoint, which alone knows the words for what is wrong.
 */
export type QuickAnswer = (
  request: IncomingMessage,
  body: Buffer,
) => number | RequestError | undefined

type DoorOptions = Pick<FrontTools, 'headers' | 'markAddress' | 'log'> & {
  quick: QuickAnswer
}

/** Requests answered in one group, and how long one waits for others. */
const grouped = { most: 16, withinMs: 100 }

/**
 * Lets one of our endpoints answer in front of Next, for requests so many and so small that Next
 * would cost more than they do, and for whose answer nobody waits: they are answered in groups. The
 * endpoint must need nothing of Payload's request but address, headers and body; one that needs
 * Payload itself is a direct endpoint instead.
 */
export function endpointDoor(endpoint: Endpoint, options: DoorOptions): RequestListener {
  const { log, quick, markAddress } = options
  const headers = { ...options.headers, 'Access-Control-Allow-Origin': '*' }
  // As Node writes them, so that it need not make them for each answer.
  const emptyHeaders = Object.entries({ ...headers, 'Cache-Control': 'no-store' }).flat()
  const inGroup = createTogether({ ...grouped, log })

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    markAddress(request)
    const done = quick(request, body)
    if (typeof done === 'number') {
      response.writeHead(done, emptyHeaders).end()
      return
    }
    answering(async () => {
      if (done) throw done
      return endpoint.handler(plainRequest(request, body))
    })
      .then((answer) => writeResponse(response, answer, headers))
      .catch((error: unknown) => fail(response, error))
  }

  function fail(response: ServerResponse, error: unknown): void {
    log(error)
    if (!response.headersSent) response.writeHead(500, headers)
    response.end()
  }

  return (request, response) => {
    // A socket knows the address after its end only when it was asked before.
    void request.socket.remoteAddress
    onBody(request, (body) =>
      inGroup(() => {
        try {
          answer(request, response, body)
        } catch (error) {
          fail(response, error)
        }
      }),
    )
  }
}

/** Writes a web response into Node's own. */
export async function writeResponse(
  response: ServerResponse,
  answer: Response,
  headers: Record<string, string> = {},
): Promise<void> {
  const body = answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    ...(body ? { 'Content-Length': body.length } : {}),
    ...headers,
  })
  response.end(body)
}
