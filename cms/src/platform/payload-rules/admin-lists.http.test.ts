import type { FlattenedField } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { staffAccount, stranger, type Api } from '../testing/api'
import { communes } from '../testing/communes'
import { useServiceEnv } from '../testing/local-payload'

/** What the admin's lists ask for, over REST as its lists ask, and at its pages. */

useServiceEnv()
const { collections } = await (await import('../../payload.config')).default
const lists = collections.filter(({ admin }) => admin.hidden !== true)
const now = new Date().toISOString()
const staff: { api: Api; session: string }[] = []
/** Of a document: databases have ids of different kinds. */
let someId: string

beforeAll(async () => {
  const [unit] = await communes(1)
  someId = unit!.id
  for (const roles of [['admin', 'editor'], ['coordinator']]) {
    const { email, password, api } = await staffAccount(roles, [unit!.id])
    const { body } = await stranger().post('/api/users/login', { email, password })
    staff.push({ api, session: `payload-token=${body.token as string}` })
  }
})

test.each(lists)('every filter that the admin offers for $slug is taken', async (list) => {
  const { slug, flattenedFields } = list
  const { api } = await readerOf(slug)
  for (const filter of filtersOf(flattenedFields)) {
    const where = comparisonsOf(filter).map(
      (comparison, at) => `where[or][${at}][and][0][${filter.path}]${comparison}`,
    )
    const { status, body } = await api.get(
      `/api/${slug}?limit=1&depth=0&draft=true&${where.join('&')}`,
    )
    expect(status, JSON.stringify(body.fields)).toBe(200)
  }
})

async function readerOf(slug: string) {
  for (const each of staff)
    if ((await each.api.get(`/api/${slug}?limit=1`)).status === 200) return each
  throw new Error(`Nobody reads ${slug}`)
}

test('a list that a filter sends for a field of many values finds those with one of them', async () => {
  const [{ api }] = staff as [(typeof staff)[0]]
  const find = async (where: string) =>
    (await api.get(`/api/procedures?limit=0&depth=0&${where}`)).body.totalDocs as number
  const { docs } = (await api.get('/api/procedures?limit=1&depth=0&where[lifeEvents][exists]=true'))
    .body
  const [event] = docs[0].lifeEvents as string[]
  const [keyword] = docs[0].keywords as string[]
  expect(await find(`where[lifeEvents][equals][0]=${event}`)).toBeGreaterThan(0)
  for (const operator of ['equals', 'like', 'contains'])
    expect(
      await find(`where[keywords][${operator}][0]=${encodeURIComponent(keyword!)}`),
    ).toBeGreaterThan(0)
})

test('an order by several values is refused, and leaves no list of the admin empty', async () => {
  const [{ api, session }] = staff as [(typeof staff)[0]]
  for (const order of ['keywords', 'steps.title', 'lifeEvents'])
    expect([order, (await api.get(`/api/procedures?sort=${order}`)).status]).toEqual([order, 400])
  for (const order of ['keywords', 'khong-con'])
    expect([order, await rowsOf('procedures', order, session)]).toEqual([order, 10])
  expect(await rowsOf('handbook', 'body', session)).toBe(10)
})

/** How many documents the admin shows on the first page of a list. */
async function rowsOf(slug: string, order: string, session: string): Promise<number> {
  const address = `${inject('serviceUrl')}/admin/collections/${slug}?limit=10&sort=${order}`
  const page = await (
    await fetch(address, {
      headers: { Cookie: session, 'Sec-Fetch-Site': 'same-origin' },
    })
  ).text()
  return new Set([...page.matchAll(/data-id="([\da-f-]+)"/g)].map(([, id]) => id)).size
}

test('whoever ticks a whole list changes all of it', async () => {
  const [{ api }] = staff as [(typeof staff)[0]]
  const title = `Chọn tất cả ${now}`
  for (const slug of ['thu-chon-mot', 'thu-chon-hai'])
    expect((await api.post('/api/pages?draft=true', { title, slug })).status).toBe(201)
  const all = `/api/pages?draft=true&where[and][0][id][not_equals]=&where[and][1][or][0][title][like]=${encodeURIComponent(title)}`
  const changed = await api.patch(all, { title: `${title} rồi` })
  expect([changed.status, changed.body.docs?.length]).toEqual([200, 2])
  const deleted = await api.delete(all)
  expect([deleted.status, deleted.body.docs?.length]).toEqual([200, 2])
})

type Filter = { path: string; type: FlattenedField['type']; isMany: boolean }

function filtersOf(fields: readonly FlattenedField[], prefix = ''): Filter[] {
  return fields.flatMap((field): Filter[] => {
    const { hidden, virtual, admin } = field as {
      hidden?: boolean
      virtual?: unknown
      admin?: { disabled?: boolean; hidden?: boolean }
    }
    if (hidden || virtual || admin?.disabled || admin?.hidden) return []
    const path = prefix + field.name
    if ('flattenedFields' in field) return filtersOf(field.flattenedFields, `${path}.`)
    const isMany = 'hasMany' in field && field.hasMany === true
    return [{ path, type: field.type, isMany }]
  })
}

/** What the interface sends for each comparison it offers. */
function comparisonsOf({ type, isMany }: Filter): string[] {
  const value = valueOf(type)
  const known = ['[exists]=true', '[exists]=false']
  if (value === undefined) return known
  const list = isMany && type !== 'select' ? '[0]' : ''
  const same = ['equals', 'not_equals'].map((operator) => `[${operator}]${list}=${value}`)
  if (type === 'checkbox') return [...same, ...known]
  const among = ['in', 'not_in'].map(
    (operator) => `[${operator}]${type === 'date' ? '' : '[0]'}=${value}`,
  )
  const more = moreOf(type).map((operator) => `[${operator}]${list}=${value}`)
  return [...same, ...among, ...more, ...known]
}

function valueOf(type: Filter['type']): string | undefined {
  if (['text', 'textarea', 'email', 'code', 'select', 'radio'].includes(type)) return 'a'
  if (type === 'relationship' || type === 'upload') return someId
  return { checkbox: 'true', number: '1', date: now }[type as string]
}

function moreOf(type: Filter['type']): string[] {
  if (['text', 'textarea', 'code'].includes(type)) return ['like', 'not_like', 'contains']
  if (type === 'email') return ['contains']
  if (type === 'number' || type === 'date')
    return ['greater_than', 'less_than', 'greater_than_equal', 'less_than_equal']
  return []
}
