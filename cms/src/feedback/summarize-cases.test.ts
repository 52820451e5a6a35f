import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSmall } from './merge-small'
import { summarizeCases } from './summarize-cases'

const now = new Date('2026-11-24T03:00:00.000Z')
const some = (count: number, more: object = {}) =>
  Array.from({ length: count }, () => ({
    kind: 'praise',
    createdAt: '2026-11-02T03:00:00.000Z',
    answerBy: '2026-11-20T12:00:00.000Z',
    ...more,
  }))

test('no group is smaller than allowed, and every item is in exactly one', () => {
  let withSeveral = 0
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 60 })
  fc.assert(
    fc.property(items, (all) => {
      const groups = mergeSmall(all, (each) => each, 5)
      const counted = groups.reduce((sum, each) => sum + each.items.length, 0)
      if (groups.length > 2) withSeveral += 1
      expect(counted).toBe(all.length < 5 ? 0 : all.length)
      for (const each of groups) expect(each.items.length).toBeGreaterThanOrEqual(5)
    }),
  )
  expect(withSeveral).toBeGreaterThan(5)
})

test('answers count by the day of their deadline, waiting ones by today', () => {
  const summary = summarizeCases(
    [
      ...some(3, { answeredAt: '2026-11-20T15:00:00.000Z' }),
      ...some(2, { answeredAt: '2026-11-21T02:00:00.000Z' }),
      ...some(4),
      ...some(6, { kind: 'conduct', answerBy: '2026-12-01T12:00:00.000Z' }),
    ],
    now,
  )
  expect(summary.total).toEqual({
    received: 15,
    answeredInTime: 3,
    answeredLate: 2,
    waiting: 6,
    overdue: 4,
    solved: 0,
    unsolved: 0,
    unknown: 5,
    reopened: 0,
  })
  expect(summary.kinds.map(({ name, received }) => [name, received])).toEqual([
    ['Khen ngợi', 9],
    ['Cách phục vụ, thái độ của cán bộ', 6],
  ])
})

test('closed is not solved, and what was opened again is told', () => {
  const answeredAt = '2026-11-20T03:00:00.000Z'
  const { total } = summarizeCases(
    [
      ...some(4, { answeredAt, outcome: 'solved' }),
      ...some(1, { closedAt: answeredAt, outcome: 'refused' }),
      ...some(1, { closedAt: answeredAt, outcome: 'duplicate' }),
      ...some(1, { answeredAt, outcome: 'forwarded', reopenings: 2 }),
      ...some(2, { answeredAt }),
      // Opened again: it waits, however it had ended.
      ...some(1, { outcome: null, reopenings: 1 }),
      // Forwarded and not answered: it did not end.
      ...some(1, { outcome: 'forwarded' }),
    ],
    now,
  )
  expect(total).toMatchObject({ solved: 4, unsolved: 3, unknown: 2, reopened: 2, overdue: 2 })
})

test('with fewer than five in all nothing is said', () => {
  const summary = summarizeCases(some(4), now)
  expect([summary.isSuppressed, summary.total.received, summary.kinds]).toEqual([true, 0, []])
})

const grouped = (counts: Record<string, number>) => {
  const items = Object.entries(counts).flatMap(([key, count]) => Array<string>(count).fill(key))
  return mergeSmall(items, (each) => each, 5).map(({ keys, items: own }) => [
    keys.sort().join(),
    own.length,
  ])
}

test('small groups are put together, with the next larger one while they are too few', () => {
  expect(grouped({ a: 9, b: 5 })).toEqual([
    ['a', 9],
    ['b', 5],
  ])
  expect(grouped({ a: 9, b: 3, c: 2 })).toEqual([
    ['a', 9],
    ['b,c', 5],
  ])
  expect(grouped({ a: 9, b: 6, c: 1 })).toEqual([
    ['a', 9],
    ['b,c', 7],
  ])
  expect(grouped({ a: 9, b: 1 })).toEqual([['a,b', 10]])
  // Of equal groups the one whose name comes last goes first, so the answer never depends on the order.
  expect(grouped({ b: 5, a: 5, c: 1 })).toEqual([
    ['a', 5],
    ['b,c', 6],
  ])
  expect(grouped({ c: 1, a: 5, b: 5 })).toEqual([
    ['a', 5],
    ['b,c', 6],
  ])
  expect(grouped({ a: 5 })).toEqual([['a', 5]])
  expect(grouped({ a: 2, b: 2 })).toEqual([])
})
