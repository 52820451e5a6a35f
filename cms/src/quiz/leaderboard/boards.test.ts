import { expect, test } from 'vitest'
import type { Attempt } from '../attempts/attempt'
import { boardsOf, keyOf } from './boards'

const contest = { questionCount: 3, limitSeconds: 10 }

test('more points rank first, then fewer seconds; no two results share a key', () => {
  const results = [3, 2, 1, 0].flatMap((score) =>
    Array.from({ length: 11 }, (_, seconds) => ({ score, seconds })),
  )
  const keys = results.map((result) => keyOf(result, contest))
  expect(keys).toEqual(Array.from({ length: 44 }, (_, key) => key))
})

test('an attempt competes among all, in its group if it has one, and in the week it ended', () => {
  const endedAt = Date.parse('2026-11-24T03:00:00.000Z')
  const attempt = { contest: 'c1', group: 'truong-mot', endedAt } as Attempt
  expect(boardsOf(attempt)).toEqual(['c1', 'c1/g/truong-mot', 'c1/w/2026-W48'])
  expect(boardsOf({ ...attempt, group: '' })).toEqual(['c1', 'c1/w/2026-W48'])
  expect(boardsOf({ ...attempt, group: '', endedAt: null })).toEqual(['c1', 'c1/w/1970-W01'])
})
