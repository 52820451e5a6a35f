import type { Endpoint, PayloadRequest, Where } from 'payload'
import type { FeedbackCase } from '../../payload-types'
import { clientKey, countUse, RequestError } from '../../platform/submissions'
import { addRequest } from './add-request'
import { services, openKinds } from './services'
import { toXml } from './to-xml'

type Format = 'json' | 'xml'
type Record311 = Record<string, string | number | null>
type Answer = { root: string; item: string; records: Record311[]; status?: number }

const windowDays = 90
const maxRequests = 1000

/** Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2/): services and public requests, as JSON or XML. */
export const open311Endpoints: Endpoint[] = [
  door('get', '/open311/v2/:resource', read),
  door('get', '/open311/v2/:resource/:id', readOne),
  door('post', '/open311/v2/:resource', add),
]

type Handler = (req: PayloadRequest, names: { resource: string; id: string }) => Promise<Answer>

function door(method: 'get' | 'post', path: string, handle: Handler): Endpoint {
  return {
    path,
    method,
    handler: async (req) => {
      const resource = String(req.routeParams?.resource ?? '')
      const id = String(req.routeParams?.id ?? '')
      const { name, format } = withoutFormat(id || resource)
      if (!format) return failure('json', 404, 'Ask for .json or .xml')
      try {
        await countUse('open311', clientKey(req.headers), { points: 600, perSeconds: 600 })
        const names = id ? { resource, id: name } : { resource: name, id: '' }
        return answer(format, await handle(req, names))
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        const reasons = Object.values(error.body.fields ?? {}).join(' ')
        return failure(format, error.status, reasons || error.body.message)
      }
    },
  }
}

async function read(req: PayloadRequest, { resource }: { resource: string }): Promise<Answer> {
  if (resource === 'services') return { root: 'services', item: 'service', records: services }
  if (resource !== 'requests') throw new RequestError({ status: 404 })
  return requests(await findRequests(req, filtersOf(req)))
}

async function readOne(
  req: PayloadRequest,
  { resource, id }: { resource: string; id: string },
): Promise<Answer> {
  if (resource === 'requests') {
    const found = await findRequests(req, [{ reference: { equals: id } }])
    if (found.length === 0) throw new RequestError({ status: 404 })
    return requests(found)
  }
  const service = services.find(({ service_code }) => service_code === id)
  if (resource !== 'services' || !service) throw new RequestError({ status: 404 })
  // No service asks for more than a description and a place.
  return {
    root: 'service_definitions',
    item: 'service_definition',
    records: [{ service_code: service.service_code, attributes: '' }],
  }
}

async function add(req: PayloadRequest, { resource }: { resource: string }): Promise<Answer> {
  if (resource !== 'requests') throw new RequestError({ status: 404 })
  return {
    root: 'service_requests',
    item: 'request',
    records: [await addRequest(req)],
    status: 201,
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
  const earliest = new Date(end.getTime() - windowDays * 86_400_000)
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
  if (Number.isNaN(time.getTime())) {
    throw new RequestError({ status: 400, message: 'Dates are W3C date-times.' })
  }
  return time
}

function withoutFormat(name: string): { name: string; format: Format | undefined } {
  const [, base, format] = /^(.*)\.(json|xml)$/.exec(name) ?? []
  return { name: base ?? name, format: format as Format | undefined }
}

function answer(format: Format, { root, item, records, status = 200 }: Answer): Response {
  const common = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }
  if (format === 'json') return Response.json(records, { status, headers: common })
  const headers = { ...common, 'Content-Type': 'text/xml; charset=utf-8' }
  return new Response(toXml(root, item, records), { status, headers })
}

/** Errors as the standard has them: a list of code and description. */
function failure(format: Format, status: number, description: string): Response {
  return answer(format, {
    root: 'errors',
    item: 'error',
    records: [{ code: status, description }],
    status,
  })
}
