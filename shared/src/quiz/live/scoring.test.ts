import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostExtra, pointsFor, rankByPoints, rightPoints } from './scoring'

const answered = fc
  .integer({ min: 1, max: 2000 })
  .chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all })))

test('a right answer gives ten points, and more the fewer knew it, never more than twenty', () => {
  expect(pointsFor({ answered: 40, right: 40 })).toBe(10)
  expect(pointsFor({ answered: 40, right: 20 })).toBe(15)
  expect(pointsFor({ answered: 500, right: 1 })).toBe(20)
  expect(pointsFor({ answered: 0, right: 0 })).toBe(10)
  fc.assert(
    fc.property(answered, ([all, right]) => {
      const points = pointsFor({ answered: all, right })
      expect(points).toBeGreaterThanOrEqual(rightPoints)
      expect(points).toBeLessThanOrEqual(rightPoints + mostExtra)
      expect(Number.isInteger(points)).toBe(true)
      if (right < all)
        expect(points).toBeGreaterThanOrEqual(pointsFor({ answered: all, right: right + 1 }))
    }),
  )
})

const pointsOfMany = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 80 })

test('a place is one more than how many have more points: ties share it, whoever comes first', () => {
  let ties = 0
  fc.assert(
    fc.property(pointsOfMany, fc.infiniteStream(fc.nat()), (all, order) => {
      const points = new Map(all.map((own, at) => [`p${at}`, own]))
      const ranks = rankByPoints(points)
      for (const [id, own] of points)
        expect(ranks.get(id)).toBe(1 + all.filter((other) => other > own).length)
      ties += new Set(all).size < all.length ? 1 : 0
      const mixed = [...points]
        .map((entry) => ({ entry, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      const again = rankByPoints(new Map(mixed))
      for (const [id, rank] of ranks) expect(again.get(id)).toBe(rank)
    }),
  )
  expect(ties).toBeGreaterThan(20)
})
