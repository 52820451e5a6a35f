import { bucketPrefix, canonicalize, headerBytes, monthNumber } from '@chung-tay/shared/scam-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, inject, test } from 'vitest'
import {
  someAddress,
  administrator,
  staffWith,
  stranger,
  until,
  type Api,
} from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import { bucketOf, decide, indicator, lookUp, propose, someNumber } from './testing'

let writer: Api
let second: Api

beforeAll(async () => {
  writer = await staffWith(['editor'])
  second = await staffWith(['editor'])
})

const phone = (value: string) => ({ kind: 'phone', value }) as const
const listed = (value: string) =>
  until(async () => (await lookUp(phone(value)))?.state === 'listed')

test('nobody lists what they proposed themselves; a second person does, and a phone finds it', async () => {
  const { id, value } = await propose(writer)
  expect(await lookUp(phone(value))).toBe(undefined)
  expect((await decide(writer, [id])).body).toEqual({ decided: 0, own: 1 })
  expect(await lookUp(phone(value))).toBe(undefined)
  expect((await decide(second, [id])).body).toEqual({ decided: 1, own: 0 })
  await listed(value)
  expect(await lookUp(phone(`+84 ${value.slice(1)}`))).toMatchObject({
    form: 1,
    source: 1,
    // Why, since when (11/2026) and until when (11/2027): what the answer tells.
    month: 322,
    leaves: 334,
  })
})

test('who changes a proposal becomes its proposer; what is listed is not changed', async () => {
  const { id, value } = await propose(writer)
  expect((await second.patch(`/api/scam-indicators/${id}`, { form: 'bank' })).status).toBe(200)
  expect((await decide(second, [id])).body.own).toBe(1)
  expect((await decide(writer, [id])).body.decided).toBe(1)
  expect((await writer.patch(`/api/scam-indicators/${id}`, { form: 'loan' })).status).toBe(400)
  const later = { expiresOn: '2030-01-01T12:00:00.000Z' }
  expect((await writer.patch(`/api/scam-indicators/${id}`, later)).status).toBe(400)
  const sooner = { expiresOn: '2027-01-15T12:00:00.000Z' }
  expect((await writer.patch(`/api/scam-indicators/${id}`, sooner)).status).toBe(200)
  await until(async () => (await lookUp(phone(value)))?.leaves === monthNumber('2027-01-15'))
  await writer.patch(`/api/scam-indicators/${id}`, { state: 'rejected', reviewedBy: null })
  expect((await writer.get(`/api/scam-indicators/${id}`)).body.state).toBe('listed')
  expect((await (await administrator()).delete(`/api/scam-indicators/${id}`)).status).toBe(403)
})

test('what was taken down is named as such, also when it is proposed again', async () => {
  const { id, value } = await propose(writer)
  await decide(second, [id])
  await listed(value)
  const reason = 'Chủ mới của số, đã xác minh'
  expect((await writer.post('/api/scam-indicators/withdraw', { ids: [id], reason })).status).toBe(
    200,
  )
  await until(async () => (await lookUp(phone(value)))?.state === 'withdrawn')
  expect((await lookUp(phone(value)))?.leaves).toBeUndefined()
  const again = await writer.post('/api/scam-indicators/propose-again', { ids: [id] })
  expect(again.body).toEqual({ proposed: 1 })
  expect((await lookUp(phone(value)))?.state).toBe('withdrawn')
  await decide(second, [id])
  await listed(value)
})

test('official numbers, state domains and services that everybody uses are never listed', async () => {
  for (const [kind, value] of [
    ['phone', '113'],
    ['link', 'https://dichvucong.gov.vn/x'],
    ['link', 'https://csgt.vn'],
    ['link', 'facebook.com'],
  ]) {
    const made = await writer.post('/api/scam-indicators', { ...indicator(), kind, value })
    expect(made.status, value).toBe(400)
  }
  const { value } = await propose(writer)
  expect((await writer.post('/api/scam-indicators', indicator({ value }))).status).toBe(400)
})

test('two questions in one bucket are the same on the wire, and buckets do not differ in size or headers', async () => {
  const { value, id } = await propose(writer)
  await decide(second, [id])
  await listed(value)
  const prefix = await prefixOf(value)
  let other = someNumber()
  while ((await prefixOf(other)) !== prefix) other = someNumber()
  const full = await bucketOf(phone(value))
  const same = await bucketOf(phone(other))
  expect(same.bytes).toEqual(full.bytes)
  expect(namesAndValues(same.response)).toEqual(namesAndValues(full.response))

  const empty = await fetch(
    `${inject('serviceUrl')}/api/scam-check/app/${prefix === 'fff' ? '000' : 'fff'}`,
    { headers: { 'Accept-Encoding': 'br, gzip' } },
  )
  expect((await empty.arrayBuffer()).byteLength).toBe(full.bytes.length)
  expect(empty.headers.get('content-encoding')).toBe(null)
  expect(empty.headers.get('content-length')).toBe(String(full.bytes.length))
  expect([...empty.headers.keys()].sort()).toEqual([...full.response.headers.keys()].sort())
  expect((full.bytes.length - headerBytes) % 16).toBe(0)
})

test('only buckets that can exist are answered, and nothing of them says who or what', async () => {
  for (const path of ['phone/xyz', 'phone/12', 'phone/1234', 'mail/123', 'phone/ABC']) {
    expect((await stranger().get(`/api/scam-check/${path}`)).status, path).toBe(404)
  }
  for (const path of ['scam-indicators', 'scam-reports', 'scam-contests', 'scam-buckets']) {
    expect((await stranger().get(`/api/${path}`)).status, path).toBe(403)
  }
  expect((await writer.get('/api/scam-buckets')).status).toBe(403)
})

test('a report waits for staff, becomes a proposal only, and a second person still decides', async () => {
  const value = someNumber()
  const body = { kind: 'phone', value, form: 'bank', story: 'Gọi bảo nâng hạn mức thẻ' }
  const key = randomUUID()
  const sent = await submit('/api/scam-check/reports', body, { key })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  const again = await submit('/api/scam-check/reports', body, { key })
  expect([again.status, again.body]).toEqual([200, sent.body])
  expect(await lookUp(phone(value))).toBe(undefined)
  const { body: list } = await writer.get(
    `/api/scam-reports?where[reference][equals]=${sent.body.reference}`,
  )
  const ids = [list.docs[0].id]
  expect((await writer.post('/api/scam-reports/decide', { ids, decision: 'use' })).body).toEqual({
    proposed: 1,
    known: 0,
    dismissed: 0,
  })
  const { body: made } = await writer.get(`/api/scam-indicators?where[value][equals]=${value}`)
  expect(made.docs[0]).toMatchObject({ state: 'pending', source: 'people' })
  expect((await decide(writer, [made.docs[0].id])).body.own).toBe(1)
  expect(await lookUp(phone(value))).toBe(undefined)
})

test('one address cannot make a number look like the one that most people tell of', async () => {
  const value = someNumber()
  const body = { kind: 'phone', value, form: 'bank', story: 'Gọi bảo nâng hạn mức thẻ' }
  const api = stranger(someAddress())
  for (let times = 0; times < 6; times += 1)
    expect((await submit('/api/scam-check/reports', body, { api })).status).toBe(201)
  await submit('/api/scam-check/reports', body)
  const { body: list } = await writer.get(
    `/api/scam-reports?where[value][equals]=${value}&sort=createdAt`,
  )
  const marks = (list.docs as { isCrowded: boolean }[]).map(({ isCrowded }) => isCrowded)
  expect(marks).toEqual([false, false, true, true, true, true, false])
})

test('bad reports are refused with the field that is wrong', async () => {
  const bad = await submit('/api/scam-check/reports', { kind: 'phone', value: 'abc', form: 'bank' })
  expect(bad.status).toBe(400)
  expect(bad.body.fields).toHaveProperty('value')
  const unproved = await stranger().post(
    '/api/scam-check/reports',
    {},
    {
      'Idempotency-Key': randomUUID(),
    },
  )
  expect([unproved.status, unproved.body.code]).toEqual([400, 'PROOF_REQUIRED'])
})

const contest = (value: string) => ({
  kind: 'phone',
  value,
  reason: 'Số này tôi dùng bán hàng từ năm 2020, có hóa đơn.',
  name: 'Người kiểm thử',
  contact: '0900000000',
})
const track = (code: string) => stranger().post('/api/scam-check/contests/track', { code })

test('an owner contests, follows it by a code, and a contest that is right takes the entry down', async () => {
  const { id, value } = await propose(writer)
  await decide(second, [id])
  const sent = await submit('/api/scam-check/contests', contest(value))
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  expect(sent.body.trackingCode).toMatch(/^\d{16}$/)
  expect((await track(sent.body.trackingCode)).body).toMatchObject({ state: 'open', isShown: true })
  expect((await track('0000000000000000')).status).toBe(404)

  const { body } = await writer.get(
    `/api/scam-contests?where[reference][equals]=${sent.body.reference}`,
  )
  const decision = {
    id: body.docs[0].id,
    decision: 'uphold',
    answer: 'Đã xác minh là nhầm, xin lỗi bạn.',
  }
  expect((await second.post('/api/scam-contests/decide', decision)).body.code).toBe('OWN_DECISION')
  expect((await writer.post('/api/scam-contests/decide', decision)).status).toBe(200)
  expect((await track(sent.body.trackingCode)).body).toMatchObject({
    state: 'upheld',
    isShown: false,
    answer: decision.answer,
  })
  await until(async () => (await lookUp(phone(value)))?.state === 'withdrawn')
  expect((await writer.post('/api/scam-contests/decide', decision)).status).toBe(404)
})

test('what is not listed cannot be contested', async () => {
  const sent = await submit('/api/scam-check/contests', contest(someNumber()))
  expect([sent.status, sent.body.code]).toEqual([404, 'NOT_LISTED'])
})

test('a guide whose ways do not end is not published', async () => {
  const { body } = await writer.get('/api/scam-guides?limit=1&depth=0')
  const { id, questions } = body.docs[0]
  const broken = questions.map((question: { key: string }, index: number) =>
    index === 0 ? { ...question, no: question.key } : question,
  )
  const refused = await writer.patch(`/api/scam-guides/${id}`, {
    questions: broken,
    _status: 'published',
  })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain('Đi vòng')
})

const namesAndValues = ({ headers }: Response) =>
  [...headers].filter(([name]) => name !== 'date').sort()
const prefixOf = (value: string) => bucketPrefix('phone', canonicalize(phone(value))!.place)
