import { request as ask, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { pipeline } from 'node:stream/promises'

type Setting = { serviceUrl: string; address: string }

/** What belongs to one connection and is not handed on (RFC 9113, section 8.2.2). */
const ofConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'proxy-connection',
]

/** Hands a request on to our service, as the TLS proxy in front of a real one does. */
export async function handOn(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  { serviceUrl, address }: Setting,
): Promise<void> {
  const { host } = new URL(serviceUrl)
  const headers: OutgoingHttpHeaders = { ...request.headers, host, 'x-forwarded-for': address }
  for (const name of Object.keys(headers))
    if (name.startsWith(':') || ofConnection.includes(name)) delete headers[name]
  const { method } = request
  const outgoing = ask(new URL(request.url, serviceUrl), { method, headers })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    outgoing.once('error', reject)
  })
  await pipeline(request, outgoing)
  const answer = await answered
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !ofConnection.includes(name)) response.setHeader(name, value)
  response.statusCode = answer.statusCode ?? 502
  // A phone that turns away in the middle is none of the service's concern.
  await pipeline(answer, response).catch(() => answer.destroy())
}
