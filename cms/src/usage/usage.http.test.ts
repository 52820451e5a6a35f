import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { administrator, someAddress, staffWith, stranger, until } from '../platform/testing/api'
import { localPayload } from '../platform/testing/local-payload'
import {
  usageBatchSchema,
  type UsageBatch,
  type UsageSummary,
} from '@chung-tay/shared/usage/contract'
import type { Metric } from './tally'
import { writeCounts } from './write-counts'

/** An address and browser of their own, as a phone would have. */
const phone = () => ({ 'X-Forwarded-For': someAddress(), 'User-Agent': randomUUID() })
const send = (batch: UsageBatch, headers: Record<string, string> = phone()) =>
  stranger().post('/api/usage', batch, headers)
const summary = async (query = ''): Promise<UsageSummary> =>
  (await stranger().get(`/api/usage/summary${query}`)).body as UsageSummary
const today = async () => (await summary()).days.at(-1)!

let alert: string

beforeAll(async () => {
  const { body } = await stranger().get('/api/alerts?limit=1&depth=0')
  alert = body.docs[0].slug as string
})

test('what phones counted shows in the summary within seconds, and adds up', async () => {
  const before = await summary()
  const batch: UsageBatch = {
    visits: 1,
    device: 'regular',
    views: [{ page: '/' }, { page: '/tin-nong/:slug', slug: alert }],
  }
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(batch)))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(12).fill([204, '']))
  await until(async () => (await summary()).total.views >= before.total.views + 24, 15_000)

  const after = await summary()
  const [was, is] = [before.days.at(-1)!, after.days.at(-1)!]
  expect(is.visits - was.visits).toBe(12)
  expect(is.devices.regular - was.devices.regular).toBe(12)
  expect(is.visitors.atMost - was.visitors.atMost).toBeGreaterThanOrEqual(11)
  const read = after.read.find(({ path }) => path === `/tin-nong/${alert}`)
  expect(read?.views).toBeGreaterThanOrEqual(12)
  expect(after.hours.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(24)
  for (const name of ['views', 'visits', 'visitors', 'devices', 'hours', 'read', 'searches'])
    expect(after.definitions[name]?.length).toBeGreaterThan(40)
})

test('who asks not to be followed is not counted, and nobody gets a cookie', async () => {
  const before = await today()
  for (const wish of [{ DNT: '1' }, { 'Sec-GPC': '1' }] as Record<string, string>[])
    expect((await send({ visits: 1 }, { ...phone(), ...wish })).status).toBe(204)
  const counted = await send({ visits: 1 })
  expect(counted.headers.get('set-cookie')).toBeNull()
  await until(async () => (await today()).visits > before.visits, 15_000)
  expect((await today()).visits).toBe(before.visits + 1)
})

test('a search without result shows once phones of five networks asked, not before', async () => {
  const [rare, common] = ['hiem', 'pho bien'].map(
    (word) => `${word} ${randomUUID().replaceAll(/[\d-]/g, 'x').slice(0, 12)}`,
  ) as [string, string]
  const one = phone()
  for (let time = 0; time < 9; time += 1) await send({ searches: [rare] }, one)
  for (let time = 0; time < 4; time += 1) await send({ searches: [rare] })
  for (let time = 0; time < 5; time += 1) await send({ searches: [common] })
  await until(async () => (await summary()).searches.some(({ text }) => text === common), 15_000)
  const { searches } = await summary()
  expect(searches.find(({ text }) => text === common)?.times).toBe(5)
  // Five phones in all asked for the rare one: the first nine times were one of them.
  expect(searches.find(({ text }) => text === rare)?.times).toBe(5)

  const csv = await stranger().get('/api/usage/summary?format=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.body).toContain(`tim_khong_ra,${common},nguoi_tim,5`)
})

test('made-up browsers, devices and addresses of one network never make a search public', async () => {
  const forged = `gia mao ${randomUUID().replaceAll(/[\d-]/g, 'z').slice(0, 12)}`
  const marker = await today()
  const [a, b, c] = someAddress().split('.')
  const neighbours = Array.from({ length: 8 }, (_, at) => `${a}.${b}.${c}.${at + 1}`)
  const v6 = Array.from({ length: 8 }, (_, at) => `2001:db8:77:${at}::${at + 1}`)
  const addresses = [...Array<string>(8).fill(someAddress()), ...neighbours, ...v6]
  for (const address of addresses)
    await send(
      { visits: 1, searches: [forged] },
      { 'X-Forwarded-For': address, 'User-Agent': randomUUID() },
    )
  await until(async () => (await today()).visits >= marker.visits + addresses.length, 15_000)
  expect((await summary()).searches.map(({ text }) => text)).not.toContain(forged)
  for (let more = 0; more < 2; more += 1) await send({ searches: [forged] })
  await until(async () => (await summary()).searches.some(({ text }) => text === forged), 15_000)
  expect((await summary()).searches.find(({ text }) => text === forged)?.times).toBe(5)
})

test('a page that every object has by itself is in no statistics', async () => {
  const { payload } = await localPayload()
  const day = (await today()).day
  const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']
  const marker = (await summary()).total.visits
  await send({ visits: 1, views: inherited.map((page) => ({ page })) })
  // As an earlier version of the service stored them.
  await writeCounts(
    payload,
    inherited.map((key) => ({ id: `${day} views ${key}`, count: 3, day, metric: 'views', key })),
  )
  await until(async () => (await summary()).total.visits > marker, 15_000)
  const { pages } = await summary()
  expect(pages.filter(({ page, name }) => inherited.includes(page) || !name)).toEqual([])
  const csv = await stranger().get('/api/usage/summary?format=csv')
  for (const page of inherited) expect(csv.body).not.toContain(page)
})

test('nothing asked by fewer people is in the database, nor any address or hash', async () => {
  const rare = `it nguoi ${randomUUID().replaceAll(/[\d-]/g, 'y').slice(0, 12)}`
  const marker = await today()
  for (let time = 0; time < 4; time += 1) await send({ visits: 1, searches: [rare] })
  await until(async () => (await today()).visits >= marker.visits + 4, 15_000)
  const { payload } = await localPayload()
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'usage-counts',
    pagination: false,
    limit: 0,
  })
  expect(docs.length).toBeGreaterThan(0)
  expect(JSON.stringify(docs)).not.toContain(rare)
  for (const doc of docs)
    expect(
      Object.keys(doc)
        .filter((key) => !['_id', '__v'].includes(key))
        .sort(),
    ).toEqual(['count', 'day', 'id', 'key', 'metric'])
})

test('another replica’s counts are added, its visitors make a range', async () => {
  const { payload } = await localPayload()
  const day = '2025-03-04'
  const run = randomUUID()
  const add = (metric: Metric, key: string, count: number) =>
    writeCounts(payload, [{ id: `${day} ${metric} ${key}`, count, day, metric, key }])
  await Promise.all(Array.from({ length: 60 }, () => add('visits', 'all', 1)))
  await add('visitors', `${run}-a`, 30)
  await add('visitors', `${run}-b`, 12)
  const { days } = await summary(`?from=${day}&to=${day}`)
  expect(days).toHaveLength(1)
  expect(days[0]!.visits % 60).toBe(0)
  expect(days[0]!.visitors.atMost - days[0]!.visitors.atLeast).toBeGreaterThanOrEqual(12)
})

test('a second process counts into the same sums, and writes what waits before it ends', async () => {
  const { payload } = await localPayload()
  const before = await today()
  // What reads the environment can be loaded only now.
  const [{ flushUsage, startFlushing }, { shared }] = await Promise.all([
    import('./flush'),
    import('./shared-tally'),
  ])
  startFlushing(payload)
  for (let visitor = 0; visitor < 7; visitor += 1)
    shared.tally.count(
      usageBatchSchema.parse({ visits: 1 }),
      createHash('sha256').update(`${visitor}`).digest(),
      () => createHash('sha256').update(`network of ${visitor}`).digest(),
    )
  await flushUsage()
  await send({ visits: 1 })
  await until(async () => (await today()).visits >= before.visits + 8, 15_000)
  const after = await today()
  expect(after.visits).toBe(before.visits + 8)
  expect(after.visitors.atMost).toBeGreaterThanOrEqual(before.visitors.atMost + 7)
  expect(after.visitors.atLeast).toBeLessThan(after.visitors.atMost)
})

test('what is no batch is refused in words', async () => {
  const cases: [unknown, number][] = [
    ['{', 400],
    [{ visits: -1 }, 400],
    [{ views: [{ page: '/', slug: '../x' }] }, 400],
    [{ views: Array(51).fill({ page: '/' }) }, 400],
    [{ searches: ['x'.repeat(9000)] }, 413],
  ]
  for (const [body, status] of cases) {
    const answer = await send(body as UsageBatch)
    expect([answer.status, typeof answer.body.message]).toEqual([status, 'string'])
  }
  for (const edge of [
    'to=9999-12-31',
    'to=0000-01-01',
    'from=0001-01-01',
    'from=9999-12-31&to=9999-12-31',
  ])
    expect((await stranger().get(`/api/usage/summary?${edge}`)).status, edge).toBe(400)
  expect((await stranger().get('/api/usage/summary?from=2026-13-01')).status).toBe(400)
})

test('an editor makes a handbook draft from a search, others may not', async () => {
  const path = '/api/usage/handbook'
  const text = `mat so ho khau ${randomUUID().slice(0, 4)}`
  expect((await stranger().post(path, { text })).status).toBe(401)
  expect((await (await staffWith(['officer'])).post(path, { text })).status).toBe(403)
  const editor = await staffWith(['editor'])
  const made = await editor.post(path, { text })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  const { body } = await editor.get(`/api/handbook/${made.body.id}?draft=true&depth=0`)
  expect([body.title, body._status, body.keywords]).toEqual([text, 'draft', [text]])
  await (await administrator()).delete(`/api/handbook/${made.body.id}`)
})
