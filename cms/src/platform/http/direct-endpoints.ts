import { headersWithCors, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { errorBody } from './error-body'
import { retryAfterSeconds, statusOf } from './payload-error'

/** Answers a request that has been read already, without Next and without Payload's router. */
export type DirectAnswer = (req: PayloadRequest) => Promise<Response>

/** An endpoint that answers in front of Next. */
export type DirectEndpoint = {
  method: string
  segments: string[]
  answer: (req: PayloadRequest, params: Params) => Promise<Response>
}
type Params = Record<string, string>

/**
 * The endpoints marked `isDirect`, to be handed to the HTTP server in front of Next (`offerToFront`).
 * Next and Payload's router take about 2 ms of processor time a request; where thousands ask at the
 * same time (a contest), that is most of the work. Such an endpoint needs nothing of its request but
 * `payload`, address, headers, route parameters and body: nobody is signed in.
 */
export function directEndpoints(payload: Payload): DirectEndpoint[] {
  return payload.config.endpoints
    .filter(({ custom }) => custom?.isDirect === true)
    .map((endpoint) => ({
      method: endpoint.method.toUpperCase(),
      segments: `${payload.config.routes.api}${endpoint.path}`.split('/'),
      answer: (req, params) => answer(payload, endpoint, req, params),
    }))
}

/** The direct endpoint for a request, with its parameters; undefined leaves the request to Next. */
export function findDirect(
  offered: readonly DirectEndpoint[],
  method: string | undefined,
  path: string,
): DirectAnswer | undefined {
  if (!path.startsWith('/api/') || path.includes('%')) return undefined
  const segments = path.split('/')
  for (const one of offered) {
    const params = one.method === method && match(one.segments, segments)
    if (params) return (req) => one.answer(req, params)
  }
  return undefined
}

function match(wanted: readonly string[], given: readonly string[]): Params | undefined {
  if (wanted.length !== given.length) return undefined
  const params: Params = {}
  for (const [at, segment] of wanted.entries()) {
    const value = given[at]!
    if (segment.startsWith(':') && value) params[segment.slice(1)] = value
    else if (segment !== value) return undefined
  }
  return params
}

async function answer(
  payload: Payload,
  { handler }: Endpoint,
  plain: PayloadRequest,
  routeParams: Params,
): Promise<Response> {
  const req = Object.assign(plain, { payload, routeParams, context: {}, user: null })
  let response: Response
  try {
    response = await handler(req)
  } catch (error) {
    payload.logger.error(error)
    // As elsewhere: a database that is busy or away says 503, so that phones try again.
    const status = statusOf(error)
    const headers = status === 503 ? { 'Retry-After': String(retryAfterSeconds) } : undefined
    response = Response.json(errorBody(status), { status, headers })
  }
  headersWithCors({ headers: response.headers, req })
  return response
}
