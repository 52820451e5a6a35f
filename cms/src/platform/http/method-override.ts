import { errorBody } from './error-body'

const headers = ['x-payload-http-method-override', 'x-http-method-override']
/** More than any address may hold: the live preview asks with a whole document. */
const mostBytes = 1024 * 1024

/**
 * A question that comes as POST with `X-Payload-HTTP-Method-Override: GET` and its parameters in a form,
 * turned into the GET it stands for, so that one set of rules sees both; a HEAD likewise. Other requests
 * stay as they are.
 * @returns An answer instead when its body is no form.
 */
export async function readAsGet(request: Request): Promise<Request | Response> {
  if (request.method === 'HEAD') return new Request(request.url, { headers: request.headers })
  const isAsked = headers.some((name) => request.headers.get(name) === 'GET')
  if (request.method !== 'POST' || !isAsked) return request
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return refused(415)
  const body = await readForm(request)
  if (body === undefined) return refused(413)
  const url = new URL(request.url)
  url.search = [url.search.slice(1), body].filter(Boolean).join('&')
  const kept = new Headers(request.headers)
  for (const name of [...headers, 'content-type', 'content-length']) kept.delete(name)
  return new Request(url, { headers: kept, signal: request.signal })
}

async function readForm(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  // To its end, also what is too much: a body that is left behind blocks its connection, and whoever asks
  // on it next is never answered.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= mostBytes) chunks.push(chunk)
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}

const refused = (status: number) => Response.json(errorBody(status), { status })
