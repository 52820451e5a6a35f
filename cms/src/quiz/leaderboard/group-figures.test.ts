import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countEntry, type RankCount } from '../../platform/database/ranking'
import type { Records } from '../../platform/database/records'
import { keyOf } from './boards'
import { sumOfScores } from './group-figures'

type Range = { from: string; below: string }

const contest = { questionCount: 10, limitSeconds: 600 }
const result = fc.record({
  score: fc.integer({ min: 0, max: 10 }),
  seconds: fc.integer({ min: 0, max: 600 }),
})

test('the counters of a board know the sum of its scores, and nothing of another board', async () => {
  let reached = 0
  const both = fc.tuple(fc.array(result, { maxLength: 40 }), fc.array(result, { maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(both, async ([own, others]) => {
      const counters = new Map<string, number>()
      for (const each of own) countEntry(counters, { board: 'a', key: keyOf(each, contest) }, 1)
      for (const each of others) countEntry(counters, { board: 'b', key: keyOf(each, contest) }, 1)
      const sum = own.reduce((all, { score }) => all + score, 0)
      if (sum > 50) reached += 1
      expect(await sumOfScores(inMemory(counters), 'a', contest)).toBe(sum)
    }),
  )
  expect(reached).toBeGreaterThan(10)
})

function inMemory(counters: ReadonlyMap<string, number>): Records<RankCount> {
  const isIn = (id: string) => (range: Range) => id >= range.from && id < range.below
  const sum = async (ranges: readonly Range[]) =>
    [...counters].reduce((all, [id, count]) => (ranges.some(isIn(id)) ? all + count : all), 0)
  return { sum } as unknown as Records<RankCount>
}
