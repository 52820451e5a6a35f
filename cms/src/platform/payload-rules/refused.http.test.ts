import type { FlattenedField } from 'payload'
import { expect, inject, test } from 'vitest'
import { administrator, stranger } from '../testing/api'
import { useServiceEnv } from '../testing/local-payload'

const noId = '00000000-0000-4000-8000-000000000000'
const procedures = '/api/procedures?where'

/** What Payload fails on, or did: one of each kind. */
const asked: [what: string, path: string][] = [
  ['a moment that is none', `${procedures}[createdAt][greater_than]=zzz`],
  ['a moment in a list', `${procedures}[createdAt][in][0][a]=1`],
  ['a year nobody can write', `${procedures}[createdAt][less_than]=-271821-04-20T00:00:00Z`],
  ['a place near no place', '/api/units?where[location.latitude][near]=1,2,3'],
  ['a text near a place', `${procedures}[title][near]=1,2,3`],
  ['a shape around a text', `${procedures}[title][within]=x`],
  ['all of one value', `${procedures}[title][all]=x`],
  ['all of many values', `${procedures}[lifeEvents][all]=a`],
  ['a text that is an object', `${procedures}[title][equals][a]=b`],
  ['an id that is an object', `${procedures}[id][equals][a]=1`],
  ['an id that is none', `${procedures}[id][equals]=abc`],
  ['a relation to what is no id', `${procedures}[field][equals]=x`],
  ['a number that is none', '/api/units?where[location.latitude][greater_than]=x'],
  ['a condition that is no JSON', `${procedures}=x`],
  ['a condition that is half JSON', `${procedures}={`],
  ['a condition that is nothing', `${procedures}={"title":null}`],
  ['a condition that is a list', `${procedures}=[{"title":{"equals":"x"}}]`],
  ['a sign that ends texts', `${procedures}[title][like]=%00`],
  ['a hundred words', `${procedures}[title][like]=${'a+'.repeat(100)}`],
  ['a very long word', `${procedures}[title][contains]=${'a'.repeat(5000)}`],
  ['sixty relations', many(60, '[field.slug][equals]=x')],
  ['sixty lists', many(60, '[steps.title][equals]=x')],
  ['and beside or', `${procedures}[and][0][title][like]=a&where[or][0][title][like]=b`],
  ['and in capitals', `${procedures}[AND][0][title][like]=a`],
  ['one limit twice', '/api/procedures?limit=1&limit=2'],
  ['a count by no condition', '/api/procedures/count?where=x'],
  ['a choice of nothing', '/api/procedures?select=zzz'],
  ['relations of nothing', '/api/procedures?populate[units]=x'],
  ['an order by a list', '/api/procedures?sort=steps'],
  ['an order by an object', '/api/procedures?sort[a]=title'],
]

test.each(asked)('%s gets 400, from a stranger and from staff', async (_, path) => {
  for (const api of [stranger(), await administrator()]) {
    const { status, body } = await api.get(path)
    expect([status, body.code, typeof body.message]).toEqual([400, 'BAD_REQUEST', 'string'])
  }
})

test('two thousand conditions in a form get 400, in one level and in a thousand', async () => {
  const flat = { or: conditions(2000) }
  const steep = conditions(1000).reduce((inner, each) => ({ and: [each, inner] }), {})
  for (const { identity } of [stranger(), await administrator()])
    for (const where of [flat, steep]) {
      const answer = await fetch(`${inject('serviceUrl')}/api/procedures`, {
        method: 'POST',
        headers: { ...identity, 'X-Payload-HTTP-Method-Override': 'GET' },
        body: new URLSearchParams({ where: JSON.stringify(where) }),
      })
      expect(answer.status).toBe(400)
    }
})

const nothing: string[] = [
  '/api/payload-migrations',
  '/api/payload-migrations/count',
  `/api/payload-migrations/${noId}`,
  '/api/users/versions',
  '/api/media/versions',
  `/api/users/versions/${noId}`,
  '/api/constructor',
  '/api/toString',
  '/api/__proto__',
  '/api/globals/constructor',
  '/api/globals/payload-jobs-stats',
  '/api/media/file/khong-co.png',
  '/api/feedback-attachments/versions',
]

test.each(nothing)('%s is nothing, for a stranger and for staff', async (path) => {
  for (const api of [stranger(), await administrator()]) {
    const { status, body } = await api.get(path)
    expect([status, body.code]).toEqual([404, 'NOT_FOUND'])
  }
})

test.each(['constructor', 'toString', '__proto__'])(
  'asking what may be sent to /api/%s is no fault either',
  async (name) => {
    const answer = await fetch(`${inject('serviceUrl')}/api/${name}`, { method: 'OPTIONS' })
    expect(answer.status).toBe(404)
  },
)

test('what Payload offers for features that are off is nothing either', async () => {
  expect((await stranger().post('/api/users/verify/x', {})).status).toBe(404)
  expect((await stranger().post('/api/payload-migrations', {})).status).toBe(404)
  expect((await stranger().delete('/api/payload-migrations')).status).toBe(404)
})

test('staff deleting a preference they do not have are told so', async () => {
  const admin = await administrator()
  expect((await admin.delete('/api/payload-preferences/khong-co')).status).toBe(404)
  expect((await admin.post('/api/payload-preferences/thu', { value: { a: 1 } })).status).toBe(200)
  expect((await admin.delete('/api/payload-preferences/thu')).status).toBe(200)
})

test('HEAD answers as GET does, without a body', async () => {
  for (const [path, status] of [
    ['/api/procedures?limit=1', 200],
    ['/api/health', 200],
    ['/api/khong-co', 404],
  ] as const) {
    const answer = await fetch(inject('serviceUrl') + path, { method: 'HEAD' })
    expect([path, answer.status, await answer.text()]).toEqual([path, status, ''])
  }
})

const bodies: [what: string, path: string, body: unknown][] = [
  ['no document', '/api/procedures', ''],
  ['a list', '/api/procedures', []],
  ['a text', '/api/payload-locked-documents', '"x"'],
  ['nothing', '/api/payload-locked-documents', 'null'],
  ['no lock', '/api/payload-locked-documents', ''],
  ['a lock of nothing', '/api/payload-locked-documents', { document: [null] }],
  ['settings that are none', '/api/globals/settings', '5'],
  ['a title that is a list', '/api/procedures?draft=true', { title: [] }],
  ['a moment that is none', '/api/alerts?draft=true', { issuedAt: 'zzz' }],
  ['a relation to nothing', '/api/units?draft=true', { parent: noId }],
  ['relations to nothing', '/api/alerts?draft=true', { areas: [noId] }],
  ['a relation to what is no id', '/api/procedures?draft=true', { field: 'zzz' }],
  ['lists in a list', '/api/procedures?draft=true', { level: [[]] }],
  ['a row that is none', '/api/procedures?draft=true', { steps: [5] }],
  ['a group that is none', '/api/procedures?draft=true', { provenance: 5 }],
  ['a text that is a number', '/api/users', { email: -1, password: 'x'.repeat(20) }],
  [
    'an editor’s text that is none',
    '/api/pages?draft=true',
    { body: { root: { type: 'root', children: 5 } } },
  ],
]

test.each(bodies)('%s, sent by staff, gets 400', async (_, path, body) => {
  const { status, body: answer } = await (await administrator()).post(path, body)
  expect([status, answer.code]).toEqual([400, expect.stringMatching(/BAD_REQUEST|INVALID_JSON/)])
})

test('null in place of a list, a group or a date empties it', async () => {
  const admin = await administrator()
  const made = await admin.post('/api/procedures?draft=true', {
    title: 'Bản nháp để thử',
    steps: null,
    provenance: null,
    beforeYouStart: null,
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  expect(made.body.doc.steps ?? []).toEqual([])
  await admin.delete(`/api/procedures/${made.body.doc.id as string}`)
})

test('what the admin’s forms send back of every kind of content is taken', async () => {
  useServiceEnv()
  const { collections } = await (await import('../../payload.config')).default
  const admin = await administrator()
  const taken: string[] = []
  for (const { slug, flattenedFields } of collections.filter((each) => each.versions?.drafts)) {
    const { docs } = (await admin.get(`/api/${slug}?limit=1&depth=0&sort=createdAt`)).body
    if (!docs[0]) continue
    const { status, body } = await admin.patch(
      `/api/${slug}/${docs[0].id as string}?draft=true&depth=0`,
      { ...asFormSends(docs[0], flattenedFields), _status: 'draft' },
    )
    expect([slug, status], JSON.stringify(body)).toEqual([slug, 200])
    taken.push(slug)
  }
  expect(taken).toContain('procedures')
  expect(taken.length).toBeGreaterThan(5)
})

/** A form sends 0 for a list without rows. */
function asFormSends(document: Record<string, unknown>, fields: readonly FlattenedField[]) {
  const lists = fields.filter(({ type }) => type === 'array').map(({ name }) => name)
  const empty = lists.filter((name) => (document[name] as unknown[] | undefined)?.length === 0)
  return { ...document, ...Object.fromEntries(empty.map((name) => [name, 0])) }
}

test('rows copied from another document with their ids are no fault of the service', async () => {
  const admin = await administrator()
  const steps = [{ id: noId.replace('0', '7'), title: 'Đến công an xã' }]
  const made: string[] = []
  for (const title of ['Bản nháp thứ nhất', 'Bản nháp thứ hai']) {
    const { status, body } = await admin.post('/api/procedures?draft=true', { title, steps })
    // MongoDB keeps rows within their document, and has nothing against it.
    expect([201, 409], JSON.stringify(body)).toContain(status)
    if (status === 201) made.push(body.doc.id as string)
    if (status === 409)
      expect(body).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Một mục') })
  }
  for (const id of made) await admin.delete(`/api/procedures/${id}`)
})

const forms: [what: string, type: string, body: string][] = [
  ['without a boundary', 'multipart/form-data', 'x'],
  ['that ends nowhere', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data'],
  ['that is empty', 'multipart/form-data; boundary=x', ''],
  [
    'with half a document',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  ],
]

test.each(forms)('a form %s gets 400, from a stranger and from staff', async (_, type, body) => {
  for (const { identity } of [stranger(), await administrator()])
    for (const path of ['/api/media', '/api/users/login', '/api/procedures']) {
      const answer = await fetch(inject('serviceUrl') + path, {
        method: 'POST',
        headers: { ...identity, 'Content-Type': type },
        body,
      })
      expect([path, answer.status]).toEqual([path, 400])
    }
})

test('a stranger’s form is read no further than somebody who signs in needs', async () => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(200_000)]), 'a.png')
  form.set('_payload', '{}')
  expect((await stranger().upload('/api/media', form)).status).toBe(413)
})

test.each([{ email: {}, password: 'x' }, { email: 'a@b.vn', password: ['x'] }, { email: 5 }])(
  'signing in with %j gets 400',
  async (body) => {
    expect((await stranger().post('/api/users/login', body)).status).toBe(400)
  },
)

function many(count: number, clause: string): string {
  return `/api/procedures?${Array.from({ length: count }, (_, at) => `where[or][${at}]${clause}`).join('&')}`
}

function conditions(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ slug: { equals: String(at) } }))
}
