import { dayMs } from '@chung-tay/shared/calendar'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { z } from 'zod'
import { clientKey, countUse, RequestError, type EndpointDescription } from '../../platform/http'
import { addRequest } from './add-request'
import {
  addedSchema,
  definitionSchema,
  errorsSchema,
  newRequestSchema,
  requestSchema,
  requestsQuerySchema,
  serviceSchema,
} from './contract'
import { services, openKinds } from './services'
import { recordToXml, toXml, type Record311 } from './to-xml'

const formats = ['json', 'xml'] as const
type Format = (typeof formats)[number]
type Answer =
  | { root: string; item: string; records: readonly Record311[] }
  /** One record, which is the document itself. */
  | { root: string; json: object; record: Record311 }

const windowDays = 90
const maxRequests = 1000

/** Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2/): services and public requests, as JSON or XML. */
export const open311Endpoints: Endpoint[] = formats.flatMap((format) => [
  door({
    path: `/open311/v2/services.${format}`,
    format,
    summary: 'Open311: the services, which are the kinds of feedback that are public',
    schema: z.array(serviceSchema),
    handle: async () => ({ root: 'services', item: 'service', records: services }),
  }),
  door({
    path: `/open311/v2/services/:id.${format}`,
    format,
    summary: 'Open311: what a service asks for',
    schema: definitionSchema,
    handle: definition,
  }),
  door({
    path: `/open311/v2/requests.${format}`,
    format,
    summary: 'Open311: public requests of at most 90 days',
    query: requestsQuerySchema,
    schema: z.array(requestSchema),
    handle: async (req) => requests(await findRequests(req, filtersOf(req))),
  }),
  door({
    path: `/open311/v2/requests/:id.${format}`,
    format,
    summary: 'Open311: one public request',
    schema: z.array(requestSchema),
    handle: one,
  }),
  door({
    method: 'post',
    path: `/open311/v2/requests.${format}`,
    format,
    status: 201,
    summary: 'Open311: a new request, form-encoded or multipart, with an api_key',
    form: newRequestSchema,
    schema: z.array(addedSchema),
    handle: async (req) => ({
      root: 'service_requests',
      item: 'request',
      records: [await addRequest(req)],
    }),
  }),
])

type Door = {
  method?: 'get' | 'post'
  path: string
  format: Format
  status?: number
  summary: string
  query?: z.ZodType
  form?: z.ZodType
  schema: z.ZodType
  handle: (req: PayloadRequest) => Promise<Answer>
}

function door({ method = 'get', path, format, status = 200, handle, ...about }: Door): Endpoint {
  const { summary, query, form, schema } = about
  return {
    path,
    method,
    custom: {
      description: {
        summary,
        query,
        form,
        answers: {
          [status]: {
            description: 'As GeoReport v2 has it',
            ...(format === 'json' ? { schema } : { contentType: 'text/xml' }),
          },
        },
        failure: {
          ...(format === 'json' ? { schema: errorsSchema } : { contentType: 'text/xml' }),
          statuses: [400, 404, 429, ...(method === 'post' ? [403, 409, 413, 415] : [])],
        },
      } satisfies EndpointDescription,
    },
    handler: async (req) => {
      try {
        await countUse('open311', clientKey(req.headers), { points: 600, perSeconds: 600 })
        return answer(format, status, await handle(req))
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        const reasons = Object.values(error.body.fields ?? {}).join(' ')
        return failure(format, error.status, reasons || error.body.message)
      }
    },
  }
}

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

async function one(req: PayloadRequest): Promise<Answer> {
  const found = await findRequests(req, [{ reference: { equals: idOf(req) } }])
  if (found.length === 0) throw new RequestError({ status: 404 })
  return requests(found)
}

/** No service asks for more than a description and a place. */
async function definition(req: PayloadRequest): Promise<Answer> {
  const service = services.find(({ service_code }) => service_code === idOf(req))
  if (!service) throw new RequestError({ status: 404 })
  const { service_code } = service
  return {
    root: 'service_definition',
    json: { service_code, attributes: [] },
    record: { service_code, attributes: '' },
  }
}

function requests(found: FeedbackCase[]): Answer {
  return { root: 'service_requests', item: 'request', records: found.map(present) }
}

function findRequests(req: PayloadRequest, filters: Where[]): Promise<FeedbackCase[]> {
  return req.payload
    .find({
      collection: 'feedback-cases',
      where: {
        and: [{ isPublished: { equals: true } }, { kind: { in: [...openKinds] } }, ...filters],
      },
      limit: maxRequests,
      pagination: false,
      sort: '-createdAt',
      depth: 1,
      overrideAccess: true,
      req,
    })
    .then(({ docs }) => docs)
}

/** @throws RequestError 400 when a date cannot be read. */
function filtersOf(req: PayloadRequest): Where[] {
  const query = new URL(req.url ?? '/', 'http://localhost').searchParams
  const ids = list(query.get('service_request_id'))
  if (ids.length > 0) return [{ reference: { in: ids } }]
  const end = moment(query.get('end_date')) ?? new Date()
  // The standard: 90 days, unless a shorter span is asked for.
  const earliest = new Date(end.getTime() - windowDays * dayMs)
  const asked = moment(query.get('start_date'))
  const start = asked && asked > earliest ? asked : earliest
  const codes = list(query.get('service_code'))
  const status = list(query.get('status'))
  const closed = { state: { in: ['answered', 'closed', 'forwarded'] } }
  return [
    { createdAt: { greater_than_equal: start.toISOString() } },
    { createdAt: { less_than_equal: end.toISOString() } },
    ...(codes.length > 0 ? [{ kind: { in: codes } }] : []),
    ...(status.length === 1 && status[0] === 'closed' ? [closed] : []),
    ...(status.length === 1 && status[0] === 'open'
      ? [{ state: { not_in: closed.state.in } }]
      : []),
  ]
}

function present(found: FeedbackCase): Record311 {
  const isOpen = !['answered', 'closed', 'forwarded'].includes(found.state)
  const service = services.find(({ service_code }) => service_code === found.kind)
  const unit = typeof found.unit === 'object' ? found.unit?.name : undefined
  const commune = typeof found.commune === 'object' ? found.commune : undefined
  return {
    service_request_id: found.reference,
    status: isOpen ? 'open' : 'closed',
    status_notes: found.publicAnswer ?? '',
    service_name: service?.service_name ?? '',
    service_code: found.kind,
    description: [found.publicTitle, found.publicText].filter(Boolean).join('\n'),
    agency_responsible: found.forwardedTo ?? unit ?? '',
    service_notice: '',
    requested_datetime: instant(found.createdAt),
    updated_datetime: instant(found.answeredAt ?? found.publishedAt ?? found.createdAt),
    expected_datetime: instant(found.answerBy),
    // The commune, never the exact spot: that could be somebody's home.
    address: commune?.area ?? commune?.name ?? '',
    address_id: '',
    zipcode: '',
    lat: commune?.location?.latitude ?? '',
    long: commune?.location?.longitude ?? '',
    media_url: '',
  }
}

const instant = (iso: string) => iso.replace(/\.\d+Z$/, 'Z')
const list = (value: string | null) => (value ?? '').split(',').filter(Boolean).slice(0, 50)

function moment(value: string | null): Date | undefined {
  if (!value) return undefined
  const time = new Date(value)
  const year = time.getUTCFullYear()
  // Years that databases can compare as text, and the window before them, too.
  if (!(year > 1900 && year <= 9999))
    throw new RequestError({ status: 400, message: 'Dates are W3C date-times.' })
  return time
}

function answer(format: Format, status: number, content: Answer): Response {
  const headers = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }
  if (format === 'json')
    return Response.json('json' in content ? content.json : content.records, { status, headers })
  const xml =
    'json' in content
      ? recordToXml(content.root, content.record)
      : toXml(content.root, content.item, content.records)
  return new Response(xml, {
    status,
    headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' },
  })
}

/** Errors as the standard has them: a list of code and description. */
function failure(format: Format, status: number, description: string): Response {
  return answer(format, status, {
    root: 'errors',
    item: 'error',
    records: [{ code: status, description }],
  })
}
