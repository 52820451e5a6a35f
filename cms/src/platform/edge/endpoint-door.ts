import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Endpoint } from 'payload'
import type { RequestError } from '../submissions'
import { answering } from '../submissions'
import { onBody, plainRequest } from './plain-request'
import { writeTogether } from './write-together'

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
 * headers and body; one that needs Payload itself is a direct endpoint instead.
 */
export function endpointDoor(
  endpoint: Endpoint,
  log: (error: unknown) => void,
  quick?: QuickAnswer,
): RequestListener {
  return (request, response) =>
    onBody(request, (body) => {
      const done = quick?.(request, body)
      if (typeof done === 'number') {
        writeTogether(() => response.writeHead(done, emptyHeaders).end())
        return
      }
      answering(async () => {
        if (done) throw done
        return endpoint.handler(plainRequest(request, body))
      })
        .then((answer) => writeResponse(response, answer, { 'Access-Control-Allow-Origin': '*' }))
        .catch((error: unknown) => {
          log(error)
          response.writeHead(500).end()
        })
    })
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
