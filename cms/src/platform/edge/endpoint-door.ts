import type { RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'

/**
 * Lets one of our endpoints answer in front of Next, for requests so many and so small that Next
 * would cost more than they do. The endpoint must need nothing of Payload's request but address,
 * headers and body.
 */
export function endpointDoor(endpoint: Endpoint, log: (error: unknown) => void): RequestListener {
  return (request, response) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, String(value))
    }
    const asked = {
      url: `http://localhost${request.url}`,
      method: request.method,
      headers,
      body: Readable.toWeb(request),
    }
    const answering = async () => endpoint.handler(asked as unknown as PayloadRequest)
    answering().then(
      async (answer) => {
        const body = answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined
        response.writeHead(answer.status, {
          ...Object.fromEntries(answer.headers),
          'Access-Control-Allow-Origin': '*',
        })
        response.end(body)
      },
      (error: unknown) => {
        log(error)
        response.writeHead(500).end()
      },
    )
  }
}
