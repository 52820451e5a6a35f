import { beforeAll, expect, test } from 'vitest'
import { someAddress, staffWith, stranger, type Api } from '../platform/testing/api'
import { localPayload } from '../platform/testing/local-payload'
import { submit } from '../platform/testing/submit'
import { decide, propose } from './testing'
import type { keepUp as KeepUp } from './upkeep-job'

type Local = Awaited<ReturnType<typeof localPayload>>

let local: Local
let keepUp: typeof KeepUp
let writer: Api
let second: Api

beforeAll(async () => {
  writer = await staffWith(['editor'])
  second = await staffWith(['editor'])
  local = await localPayload()
  ;({ keepUp } = await import('./upkeep-job'))
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const stateOf = async (id: string) =>
  (await writer.get(`/api/scam-indicators/${id}?depth=0`)).body.state as string
const listedOne = async () => {
  const made = await propose(writer)
  await decide(second, [made.id])
  return made
}

test('what ran out leaves the list, what has not stays', async () => {
  const { id } = await listedOne()
  await keepUp(local.req, inDays(1))
  expect(await stateOf(id)).toBe('listed')
  // Its last day is 20 November 2027: listed to the end of it, not until noon UTC.
  await keepUp(local.req, new Date('2027-11-20T16:59:00Z'))
  expect(await stateOf(id)).toBe('listed')
  await keepUp(local.req, new Date('2027-11-20T17:00:00Z'))
  expect(await stateOf(id)).toBe('expired')
})

test('a contest nobody decided in time takes the entry down, one refused later puts it back', async () => {
  const { id, value } = await listedOne()
  const sent = await submit('/api/scam-check/contests', {
    kind: 'phone',
    value,
    reason: 'Số này tôi dùng bán hàng từ năm 2020, có hóa đơn.',
    name: 'Người kiểm thử',
    contact: '0900000000',
  })
  await keepUp(local.req, inDays(1))
  expect(await stateOf(id)).toBe('listed')
  await keepUp(local.req, inDays(40))
  expect(await stateOf(id)).toBe('suspended')
  const { body } = await stranger().post('/api/scam-check/contests/track', {
    code: sent.body.trackingCode,
  })
  expect(body).toMatchObject({ state: 'open', isShown: false })
  const { body: found } = await writer.get(
    `/api/scam-contests?where[reference][equals]=${sent.body.reference}`,
  )
  const answer = 'Đã xác minh: số này đúng là đã dùng để lừa.'
  await writer.post('/api/scam-contests/decide', {
    id: found.docs[0].id,
    decision: 'refuse',
    answer,
  })
  expect(await stateOf(id)).toBe('listed')
})

test('old reports are dropped, and who contested is forgotten after the same time', async () => {
  const { value } = await listedOne()
  const report = await submit('/api/scam-check/reports', { kind: 'phone', value, form: 'bank' })
  const find = async () =>
    (await writer.get(`/api/scam-reports?where[reference][equals]=${report.body.reference}`)).body
      .totalDocs as number
  await keepUp(local.req, inDays(30))
  expect(await find()).toBe(1)
  await keepUp(local.req, inDays(400))
  expect(await find()).toBe(0)
})

test('contests sent in a crowd wait behind the others, and take nothing down by themselves', async () => {
  const api = stranger(someAddress())
  const listed = []
  for (let times = 0; times < 5; times += 1) listed.push(await listedOne())
  const sent = []
  for (const { value } of listed)
    sent.push(
      await submit(
        '/api/scam-check/contests',
        {
          kind: 'phone',
          value,
          reason: 'Số này tôi dùng bán hàng từ năm 2020, có hóa đơn.',
          name: 'Người kiểm thử',
          contact: '0900000000',
        },
        { api },
      ),
    )
  expect(sent.map(({ status, body }) => [status, body.isTakenDownWhenLate])).toEqual([
    ...Array<unknown>(3).fill([201, true]),
    ...Array<unknown>(2).fill([201, false]),
  ])
  await keepUp(local.req, inDays(40))
  const states = await Promise.all(listed.map(({ id }) => stateOf(id)))
  expect(states).toEqual(['suspended', 'suspended', 'suspended', 'listed', 'listed'])
  const code = sent[4]!.body.trackingCode as string
  const { body } = await stranger().post('/api/scam-check/contests/track', { code })
  expect(body).toMatchObject({ state: 'open', isShown: true, isTakenDownWhenLate: false })
})
