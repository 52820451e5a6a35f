import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countUse, countUses, giveBackUse, tooMany } from './rate-limit'
import { RequestError } from './request-error'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T03:00:00.000Z') }))
afterEach(() => vi.useRealTimers())

const limit = { points: 2, perSeconds: 60 }
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  ) as Promise<RequestError | undefined>

test('after so many uses the next is refused with how long to wait, others are not, and later it goes on', async () => {
  await countUse('one', 'a', limit)
  vi.advanceTimersByTime(20_000)
  await countUse('one', 'a', limit)
  const refused = await refusal(countUse('one', 'a', limit))
  expect(refused).toBeInstanceOf(RequestError)
  expect(refused).toMatchObject({ status: 429, headers: { 'Retry-After': '40' } })
  await countUse('one', 'b', limit)
  await countUse('other', 'a', limit)
  vi.advanceTimersByTime(40_001)
  expect(await refusal(countUse('one', 'a', limit))).toBeUndefined()
})

test('a use given back may be used again', async () => {
  for (let each = 0; each < 5; each += 1) {
    await countUse('back', 'a', limit)
    await giveBackUse('back', 'a', limit)
  }
  await countUse('back', 'a', limit)
})

test('of several uses all are counted or none, and all can be taken back', async () => {
  const uses = ['x', 'y'].map((name) => ({ name: `all ${name}`, key: 'a', limit }))
  await countUse('all y', 'a', limit)
  const takeBack = await countUses(uses)
  expect(await refusal(countUses(uses))).toMatchObject({ status: 429 })
  // The refused try used up nothing of the first limit: one use of it is left, and no more.
  await countUse('all x', 'a', limit)
  expect(await refusal(countUse('all x', 'a', limit))).toMatchObject({ status: 429 })
  await takeBack()
  await takeBack()
  await countUse('all y', 'a', limit)
  expect(await refusal(countUse('all y', 'a', limit))).toMatchObject({ status: 429 })
})

test.each([
  [0, '1', '1 giây'],
  [1, '1', '1 giây'],
  [1000, '1', '1 giây'],
  [1001, '2', '2 giây'],
  [89_000, '89', '89 giây'],
  [89_001, '90', '2 phút'],
  [120_001, '121', '3 phút'],
])('a wait of %i ms is told as %s seconds, %s', (ms, header, words) => {
  const { status, headers, message } = tooMany(ms)
  expect([status, headers]).toEqual([429, { 'Retry-After': header }])
  expect(message).toBe(`Bạn gửi hơi nhanh. Hãy chờ khoảng ${words} rồi thử lại.`)
})
