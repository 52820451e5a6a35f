import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { administrator, someAddress, stranger, until, type Api } from '../../testing/api'
import { communes } from '../../testing/communes'
import { proof, submit } from '../../testing/submit'
import { brokenBody, fromSchema, nonsense, type JsonSchema, type Known } from './from-schema'
import { asksProof, operationsOf, type OpenApi, type Operation } from './operations'
import { fuzzSeed as seed, runsPerEndpoint as runs } from './runs'
import { createTally } from './tally'

const limitMs = 10_000

/** Endpoints that made-up requests must get through to; each gets enough of them for that. */
const mustGoWell = [
  '/api/feedback/submissions',
  '/api/feedback/track',
  '/api/feedback/messages',
  '/api/ratings/submissions',
  '/api/ratings/summary',
  '/api/feedback/similar',
  '/api/open311/v2/requests.json',
  '/api/open311/v2/services.xml',
]

let admin: Api
let cost: number
let operations: Operation[]
let schemas: Record<string, object>
let known: Known

beforeAll(async () => {
  admin = await administrator()
  // Cheap proofs, so that many requests can be made; the check itself stays.
  const settings = await admin.get('/api/globals/settings?depth=0')
  cost = settings.body.submissions.proofCost
  await setCost(1)
  const { body } = await stranger().get('/api/openapi.json')
  operations = operationsOf(body as OpenApi)
  schemas = body.components.schemas
  known = await whatExists()
  // The cost is looked up every few seconds.
  await until(async () => {
    const { body: challenge } = await stranger().get('/api/altcha')
    return challenge.parameters.cost === 1
  }, 15_000)
})

afterAll(async () => {
  tally.report()
  await setCost(cost)
})

async function setCost(proofCost: number) {
  await admin.post('/api/globals/settings', { submissions: { proofCost } })
}

/** Places, codes and references that the service knows, so that requests get past the first check. */
async function whatExists(): Promise<Known> {
  // Communes that no other test counts the feedback and ratings of.
  const places = fc.constantFrom(...(await communes(60)).slice(40).map(({ slug }) => slug))
  const sent = await submit('/api/feedback/submissions', {
    kind: 'app-idea',
    text: 'Gửi để thử các yêu cầu bất kỳ.',
  })
  expect(sent.status).toBe(201)
  return {
    // No pattern says which numbers the numbering plan has.
    phone: fc.constantFrom('0912345678', '+84 24 3939 6555', '0243.939.6555'),
    commune: places,
    unit: places,
    aboutUnit: places,
    code: fc.constant(sent.body.trackingCode),
    attachments: fc.constant([]),
    invitation: fc.constant(undefined),
    procedure: fc.constant(undefined),
    api_key: fc.constant('kiem-thu-open311'),
    service_code: fc.constantFrom('social-issue', 'app-idea', 'praise'),
  }
}

type Sent = { query: Record<string, unknown>; path: Record<string, unknown>; body: unknown }

function parameters(operation: Operation, place: string, isWild: boolean) {
  const here = operation.parameters.filter((each) => each.in === place)
  const valueOf = ({ name, schema }: (typeof here)[number]) => {
    const described = known[name] ?? fromSchema(schema)
    return isWild ? fc.oneof(described, nonsense) : described
  }
  return fc.record(Object.fromEntries(here.map((each) => [each.name, valueOf(each)])), {
    requiredKeys: here.filter(({ required }) => required).map(({ name }) => name),
  }) as fc.Arbitrary<Record<string, unknown>>
}

function requests(operation: Operation, isWild: boolean): fc.Arbitrary<Sent> {
  const { body } = operation
  return fc.record({
    query: parameters(operation, 'query', isWild),
    path: parameters(operation, 'path', isWild),
    body: body
      ? isWild
        ? brokenBody(body, known)
        : fromSchema(body, known)
      : fc.constant(undefined),
  })
}

async function send(
  operation: Operation,
  { query, path, body }: Sent,
  headers: Record<string, string>,
) {
  const name = operation.path.replace(/\{(\w+)\}/g, (_, each: string) =>
    encodeURIComponent(text(path[each]).replace(/[\uD800-\uDFFF]/g, '') || 'x'),
  )
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, text(value)]),
  )
  const stop = AbortSignal.timeout(limitMs)
  const response = await fetch(`${inject('serviceUrl')}${name}?${search.toString()}`, {
    method: operation.method.toUpperCase(),
    headers: {
      'X-Forwarded-For': someAddress(),
      ...(operation.method === 'post'
        ? {
            'Content-Type': operation.isForm
              ? 'application/x-www-form-urlencoded'
              : 'application/json',
          }
        : {}),
      ...headers,
    },
    body: operation.method === 'post' ? written(operation, body) : undefined,
    // What is described is the answer itself, not the page that it leads to.
    redirect: 'manual',
    signal: stop,
  })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}

function written({ isForm }: Operation, body: unknown): string {
  if (typeof body === 'string') return body
  if (!isForm) return JSON.stringify(body) ?? ''
  const fields = Object.entries((body ?? {}) as object).map(([name, value]) => [name, text(value)])
  return new URLSearchParams(fields as [string, string][]).toString()
}

const text = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 2000)

async function headersFor(operation: Operation): Promise<Record<string, string>> {
  return {
    ...(operation.parameters.some(({ name }) => name === 'Idempotency-Key')
      ? { 'Idempotency-Key': randomUUID() }
      : {}),
    ...(asksProof(operation) ? { Altcha: await proof() } : {}),
  }
}

const tally = createTally('ours')

function judge(operation: Operation, answer: Awaited<ReturnType<typeof send>>): void {
  const where = `${operation.method} ${operation.path} → ${answer.status}: ${answer.text.slice(0, 300)}`
  tally.count(operation.path, answer.status, where)
  expect(answer.status, where).toBeLessThan(500)
  // The front refuses odd addresses before they reach an endpoint.
  if (answer.text.includes('"UNCLEAR_ADDRESS"')) return
  expect(Object.keys(operation.responses), where).toContain(String(answer.status))
  const content = operation.responses[answer.status]?.content ?? {}
  if (content['text/xml']) expect(answer.text, where).toMatch(/^<\?xml /)
  const schema = content['application/json']?.schema
  if (answer.status >= 400 && schema && '$ref' in schema) {
    const body = JSON.parse(answer.text) as { code?: unknown; message?: unknown }
    expect(typeof body.code, where).toBe('string')
    expect(typeof body.message, where).toBe('string')
    return
  }
  if (!schema || !answer.type.includes('json')) return
  const parsed = validatorOf(schema).safeParse(JSON.parse(answer.text))
  expect(parsed.success ? [] : parsed.error.issues, where).toEqual([])
}

const validators = new Map<JsonSchema, z.ZodType>()

function validatorOf(schema: JsonSchema): z.ZodType {
  let validator = validators.get(schema)
  if (!validator) {
    const local = JSON.parse(
      JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
    ) as Parameters<typeof z.fromJSONSchema>[0]
    const isReference = JSON.stringify(schema).includes('$ref')
    validator = isReference ? z.looseObject({}) : z.fromJSONSchema(local)
    validators.set(schema, validator)
  }
  return validator
}

test.each(['as described', 'spoilt'])(
  'every public endpoint answers requests %s within its description, without a fault',
  async (kind) => {
    expect(operations.length).toBeGreaterThan(25)
    for (const operation of operations) {
      await fc.assert(
        fc.asyncProperty(requests(operation, kind === 'spoilt'), async (request) => {
          judge(operation, await send(operation, request, await headersFor(operation)))
        }),
        { numRuns: mustGoWell.includes(operation.path) ? Math.max(runs, 25) : runs, seed },
      )
    }
  },
  240_000,
)

test('missing and strange headers, bodies that are no JSON and foreign methods are refused in words', async () => {
  const bodies = ['', '{', '[]', 'null', '"x"', '\u0000', '{"a":'.repeat(2000)]
  for (const operation of operations.filter(({ method }) => method === 'post')) {
    for (const body of bodies) {
      judge(
        operation,
        await send(operation, { query: {}, path: {}, body }, await headersFor(operation)),
      )
    }
    for (const headers of [
      {},
      { 'Idempotency-Key': 'x' },
      { 'Idempotency-Key': randomUUID(), Altcha: 'x'.repeat(5000) },
      { 'Idempotency-Key': randomUUID(), Altcha: btoa('{"challenge":{},"solution":{}}') },
      { 'Content-Type': 'text/xml' },
    ] as Record<string, string>[]) {
      judge(operation, await send(operation, { query: {}, path: {}, body: {} }, headers))
    }
  }
}, 120_000)

test('most endpoints were seen answering well, every one that takes input was seen refusing', () => {
  const kinds = tally.kinds()
  const well = [...kinds.keys()].filter((name) => kinds.get(name)!.well > 0)
  expect(well).toEqual(expect.arrayContaining(mustGoWell))
  const posts = operations.filter(({ method }) => method === 'post').map(({ path }) => path)
  expect(posts.filter((name) => kinds.get(name)!.refused === 0)).toEqual([])
})
