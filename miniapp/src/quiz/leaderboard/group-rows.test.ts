import { expect, test } from 'vitest'
import { groupRows, movedWords, ranksOf } from './group-rows'

const group = (id: string, entrants: number, average: number | null = null) => ({
  id,
  name: id,
  entrants,
  average,
})

test('before the results places stand by how many take part, small ones not at all', () => {
  const groups = [group('a', 9), group('b', 5), group('c', 4), group('d', 9)]
  const rows = groupRows({ groups, isFinal: false })
  expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
    ['a', 1],
    ['d', 1],
    ['b', 3],
  ])
})

test('after them by their average, not by how many they are', () => {
  const groups = [group('many', 90, 6.5), group('few', 5, 8), group('tiny', 2)]
  expect(groupRows({ groups, isFinal: true }).map(({ id }) => id)).toEqual(['few', 'many'])
})

test('moves are counted from the last look; who was not there then has none', () => {
  const first = groupRows({ groups: [group('a', 9), group('b', 7)], isFinal: false })
  const groups = [group('a', 9), group('b', 12), group('new', 10)]
  const rows = groupRows({ groups, isFinal: false }, ranksOf(first))
  expect(rows.map(({ id, moved }) => [id, movedWords(moved)])).toEqual([
    ['b', 'lên 1 bậc'],
    ['new', ''],
    ['a', 'xuống 2 bậc'],
  ])
})
