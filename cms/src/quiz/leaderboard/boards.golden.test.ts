/**
 * Pinned: boards of running contests are stored under these names, ids, keys and counters. Whatever
 * changes here mixes old entries with new ones; `npm run quiz:recount` would have to make them anew.
 */
import { expect, test } from 'vitest'
import { countEntry } from '../../platform/database/ranking'
import { boards, entryId, keyOf } from './boards'

test('boards, entries and keys are named like this', () => {
  expect(boards.all('c1')).toBe('c1')
  expect(boards.group('c1', 'truong-mot')).toBe('c1/g/truong-mot')
  expect(boards.week('c1', '2026-11-23')).toBe('c1/w/2026-11-23')
  expect(entryId('c1/g/truong-mot', 'nguoi-1')).toBe('63d4b93d4c1b2501eb2a46db5b3917be')
  expect(keyOf({ score: 7, seconds: 93 }, { questionCount: 10, limitSeconds: 600 })).toBe(1896)
})

test('an entry counts in these counters', () => {
  const counters = new Map<string, number>()
  countEntry(counters, { board: 'c1', key: 0xabcdef }, 1)
  expect([...counters]).toEqual([
    ['c1|0|abcdef', 1],
    ['c1|1|0abcde', 1],
    ['c1|2|00abcd', 1],
    ['c1|3|000abc', 1],
    ['c1|4|0000ab', 1],
    ['c1|5|00000a', 1],
  ])
})
