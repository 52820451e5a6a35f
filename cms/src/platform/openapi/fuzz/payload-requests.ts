import fc, { type Arbitrary } from 'fast-check'
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { fieldPaths, type FieldPath } from './field-paths'
import { nastyText, nastyValue, nastyWhere } from './nasty'
import { soundWhere } from './sound'
import { toSearch } from './to-search'

export type Asked = {
  /** What is being tried, for the counts. */
  kind: string
  method: string
  path: string
  headers?: Record<string, string>
  body?: string
}

const json = { 'Content-Type': 'application/json' }
const noIds = ['00000000-0000-4000-8000-000000000000', '0123456789abcdef01234567']

/** Longer addresses than Node's server takes go as forms. */
const longest = 12_000

/** Requests to everything that Payload answers by itself: reading, counting, versions, writing, signing in. */
export function payloadRequests(config: SanitizedConfig): Arbitrary<Asked> {
  const { collections, globals } = config
  const slugs = collections.map(({ slug }) => slug)
  const collection = fc.constantFrom(...collections)
  const reading = collection.chain((each) =>
    fc.oneof(
      { weight: 5, arbitrary: reads(each, collections) },
      { weight: 1, arbitrary: readsOf(each, collections) },
    ),
  )
  const ofGlobal = fc
    .constantFrom(...globals)
    .chain(({ slug, flattenedFields }) =>
      parameters(fieldPaths(flattenedFields, collections)).map((search) =>
        get('a global', `/api/globals/${slug}/versions`, search),
      ),
    )
  return fc.oneof(
    { weight: 12, arbitrary: reading },
    { weight: 1, arbitrary: ofGlobal },
    { weight: 3, arbitrary: collection.chain(writes) },
    { weight: 1, arbitrary: fc.constantFrom(...globals).chain(({ slug }) => brokenGlobal(slug)) },
    { weight: 1, arbitrary: signIns },
    {
      weight: 1,
      arbitrary: addresses([...slugs, ...globals.map(({ slug }) => `globals/${slug}`)]),
    },
  )
}

function reads(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  all: readonly SanitizedCollectionConfig[],
): Arbitrary<Asked> {
  return fc
    .tuple(
      parameters(fieldPaths(flattenedFields, all)),
      fc.constantFrom('', '', '', '/count', '/versions'),
    )
    .map(([search, rest]) =>
      get(`reading${rest && ` ${rest.slice(1)}`}`, `/api/${slug}${rest}`, search),
    )
}

/** Single documents, by ids that are none. */
function readsOf(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  all: readonly SanitizedCollectionConfig[],
): Arbitrary<Asked> {
  return fc
    .tuple(
      segment,
      fc.constantFrom('', 'versions/', 'access/', 'file/', 'paste-url/'),
      parameters(fieldPaths(flattenedFields, all)),
    )
    .map(([id, before, search]) => get('one document', `/api/${slug}/${before}${id}`, search))
}

const segment: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...noIds, 'abc', '0', 'me', 'init', 'constructor', '__proto__', 'a.png'),
  nastyText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')) || 'x'),
)

/** Writing: to documents that are none, or drafts, which whoever sends them takes away again. */
function writes({ slug, flattenedFields, auth }: SanitizedCollectionConfig): Arbitrary<Asked> {
  const names = [...flattenedFields.map(({ name }) => name), 'id', ...(auth ? ['password'] : [])]
  const data = fc.oneof(
    { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...names), nastyValue, { maxKeys: 3 }) },
    nastyValue,
  )
  const target = fc
    .constantFrom(...noIds)
    .chain((id) =>
      fc.constantFrom(
        ['POST', '?draft=true'],
        ['POST', '?draft=true'],
        ['POST', `/${id}/duplicate`],
        ['POST', `/versions/${id}`],
        ['POST', `/access/${id}`],
        ['PATCH', `/${id}?draft=true`],
        ['PATCH', `?where[id][equals]=${id}`],
        ['DELETE', `/${id}`],
        ['DELETE', `?where[id][equals]=${id}`],
      ),
    )
  const sent = data.map((body) => ({ body: JSON.stringify(body) ?? '', headers: json }))
  return fc
    .tuple(target, fc.oneof({ weight: 5, arbitrary: sent }, brokenBodies))
    .map(([[method = '', rest = ''], asked]) => ({
      kind: `writing ${method}`,
      method,
      path: `/api/${slug}${rest}`,
      ...asked,
    }))
}

const brokenBodies = fc.constantFrom(
  { body: '', headers: json },
  { body: '{', headers: json },
  { body: 'null', headers: json },
  { body: '{"a":'.repeat(2000), headers: json },
  { body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  { body: 'x', headers: { 'Content-Type': 'text/plain' } },
  { body: 'x', headers: { 'Content-Type': 'multipart/form-data' } },
  { body: '--x', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
)

/** Never whole: what is written must not change the settings that others go by. */
function brokenGlobal(slug: string): Arbitrary<Asked> {
  const bodies = fc.constantFrom('', '{', '[]', '5', 'null', '"x"', '{"updatedAt":"zzz"}')
  return bodies.map((body) => ({
    kind: 'writing a global',
    method: 'POST',
    path: `/api/globals/${slug}`,
    headers: json,
    body,
  }))
}

const signIns: Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom(
      'login',
      'forgot-password',
      'reset-password',
      'unlock',
      'first-register',
      'verify/x',
    ),
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.dictionary(fc.constantFrom('email', 'password', 'token'), nastyValue),
      },
      nastyValue,
    ),
  )
  .map(([name, body]) => ({
    kind: 'signing in',
    method: 'POST',
    path: `/api/users/${name}`,
    headers: json,
    body: JSON.stringify(body) ?? '',
  }))

/** Addresses that lead nowhere, by every method. */
function addresses(roots: readonly string[]): Arbitrary<Asked> {
  return fc
    .tuple(
      fc.constantFrom(...roots, 'payload-migrations', 'constructor', 'khong-co', 'access', ''),
      fc.array(segment, { maxLength: 3 }),
      fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'OPTIONS'),
    )
    .map(([root, rest, method]) => ({
      kind: 'no such address',
      method,
      path: `/api/${[root, ...rest].filter(Boolean).join('/')}`,
    }))
}

function parameters(fields: readonly FieldPath[]): Arbitrary<URLSearchParams> {
  const asked = fc.oneof(soundParameters(fields), soundParameters(fields), nastyParameters(fields))
  return asked.map((all) => toSearch(all))
}

const none = { requiredKeys: [] as never[] }

/** Parameters that are allowed; their conditions reach the database. */
function soundParameters(fields: readonly FieldPath[]): Arbitrary<object> {
  const names = fc.constantFrom(
    ...fields.map(({ path }) => path).filter((path) => !path.includes('.')),
  )
  return fc.record(
    {
      where: soundWhere(fields),
      sort: fc.constantFrom('createdAt', '-updatedAt', '-id', 'id,createdAt'),
      depth: fc.constantFrom('0', '1', '2'),
      limit: fc.constantFrom('1', '10', '500'),
      page: fc.constantFrom('1', '2', '99999'),
      select: fc.dictionary(names, fc.constantFrom('true', 'false'), { minKeys: 1, maxKeys: 3 }),
      draft: fc.constantFrom('true', 'false'),
      pagination: fc.constant('true'),
    },
    none,
  )
}

function nastyParameters(fields: readonly FieldPath[]): Arbitrary<object> {
  const path = nastyPath(fields.map((field) => field.path))
  const where = nastyWhere(path)
  const sort = fc.array(fc.tuple(fc.constantFrom('', '-'), path), { maxLength: 3 })
  return fc.record(
    {
      where: fc.oneof(
        { weight: 6, arbitrary: where },
        where.map((each) => JSON.stringify(each)),
      ),
      sort: sort.map((all) => all.map(([sign, name]) => sign + name).join(',')),
      depth: nastyText,
      limit: nastyText,
      page: nastyText,
      select: fc.oneof(fc.dictionary(path, fc.constantFrom('true', 'false', 'x')), nastyText),
      populate: fc.oneof(fc.dictionary(nastyText, nastyText, { maxKeys: 2 }), nastyText),
      draft: fc.constantFrom('true', 'false', 'x', ''),
      pagination: fc.constantFrom('true', 'false', 'x'),
      locale: nastyText,
      joins: nastyText,
    },
    none,
  )
}

/** Paths of fields in all ways of writing them, and some that are none. */
function nastyPath(own: readonly string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...own) },
    fc.constantFrom(
      'id',
      '_id',
      '',
      'nope',
      'a.b.c.d',
      '__proto__',
      'createdBy.hash',
      'version.title',
    ),
    fc.constantFrom(...own).map((path) => path.replaceAll('.', '__')),
    nastyText,
  )
}

function get(kind: string, path: string, search: URLSearchParams): Asked {
  const text = search.toString()
  if (text.length < longest) return { kind, method: 'GET', path: text ? `${path}?${text}` : path }
  return {
    kind: `${kind}, as a form`,
    method: 'POST',
    path,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    body: text,
  }
}
