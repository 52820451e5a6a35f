import type { SanitizedConfig } from 'payload'
import { isDocumentId } from '../database/is-document-id'
import { errorBody } from './error-body'
import { describedEndpoints } from './own-endpoints'
import { checkPublicQuery } from './public-query'

type Handler = (
  request: Request,
  args: { params: Promise<{ slug: string[] }> },
) => Promise<Response>

/**
 * What holds for every REST request: anonymous reads keep within bounds, and a failure answers
 * `{code, message, fields?}` even where Payload itself answers something else (unknown routes).
 */
export function withApiRules(handler: Handler, config: Promise<SanitizedConfig>): Handler {
  return async (request, args) => {
    const isAnonymous =
      !request.headers.has('authorization') &&
      !/payload-token=/.test(request.headers.get('cookie') ?? '')
    if (request.method === 'GET' && isAnonymous && !(await isOwnEndpoint(request, config))) {
      const problem = checkPublicQuery(new URL(request.url).searchParams)
      if (problem) return Response.json(problem, { status: 400 })
    }
    if (isAnonymous && (await asksImpossibleId(request, config))) {
      return Response.json(errorBody(404), { status: 404 })
    }
    const response = await handler(request, args)
    if (response.status < 400 || (await isOfStandard(request, config))) return response
    return describe(response)
  }
}

/** Whether a standard fixes the address, and with it a form of its own for failures. */
async function isOfStandard(request: Request, config: Promise<SanitizedConfig>): Promise<boolean> {
  const { standardPaths } = (await config).custom as { standardPaths: string[] }
  const { pathname } = new URL(request.url)
  return standardPaths.some((path) => pathname.startsWith(`/api${path}/`))
}

/** Addresses of Payload below a collection that are no ids. */
const notIds = ['access', 'count', 'file', 'init', 'login', 'me', 'versions']

/** Whether a document is asked for by what cannot be an id: MongoDB would fail instead of finding nothing. */
async function asksImpossibleId(request: Request, config: Promise<SanitizedConfig>) {
  if (request.method !== 'GET' || (await isOwnEndpoint(request, config))) return false
  const [, , slug, id, more] = new URL(request.url).pathname.split('/')
  const isCollection = (await config).collections.some((each) => each.slug === slug)
  if (!isCollection || !id || more !== undefined || notIds.includes(id)) return false
  return !isDocumentId(id)
}

/** Whether a feature's own endpoint answers, which checks its query by its own schema. */
async function isOwnEndpoint(request: Request, config: Promise<SanitizedConfig>) {
  const resolved = await config
  const { pathname } = new URL(request.url)
  const [, , root] = pathname.split('/')
  return (
    resolved.endpoints.some(({ path }) => path.split('/')[1] === root) ||
    describedEndpoints(resolved).some(({ path }) => `/api${path}` === pathname)
  )
}

async function describe(response: Response): Promise<Response> {
  const text = await response.text()
  const body = parseObject(text)
  if (body?.code && (body.message ?? body.fields))
    return new Response(text, { status: response.status, headers: response.headers })
  const headers = new Headers(response.headers)
  headers.set('Content-Type', 'application/json')
  headers.delete('Content-Length')
  return new Response(JSON.stringify({ ...body, ...errorBody(response.status) }), {
    status: response.status,
    headers,
  })
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
