import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '@chung-tay/shared/ratings/contract'
import type { Scope } from './bundle'
import { summarize, type CountedRating } from './summarize'

const units = ['a', 'b', 'c']
const months = ['2026-09', '2026-10', '2026-11']
const names = new Map([...units, 'd'].map((id) => [id, { slug: id, name: `Công an ${id}` }]))
const ranges = months.flatMap((from, index) => months.slice(index).map((to) => ({ from, to })))
const subsets = units.reduce<string[][]>(
  (sets, unit) => [...sets, ...sets.map((set) => [...set, unit])],
  [[]],
)

const rating = fc.record<CountedRating>({
  unit: fc.constantFrom(...units),
  month: fc.constantFrom(...months),
  level: fc.integer({ min: 1, max: 5 }),
  channel: fc.constantFrom('invited', 'walk-in', 'crowded'),
  factors: fc.record({ official: fc.constantFrom('good', 'bad', undefined) }),
})

const some = (count: number, more: Partial<CountedRating>): CountedRating[] =>
  Array.from({ length: count }, () => ({
    unit: 'a',
    month: '2026-11',
    level: 5,
    channel: 'walk-in',
    factors: {},
    ...more,
  }))

/** How many ratings, ratings kept apart, and opinions on a factor the answer to a question is about. */
function sizes(ratings: CountedRating[], scope: Scope) {
  const { total, factors } = summarize({ ratings, invitations: [] }, names, scope)
  return [
    total.answers ?? 0,
    total.crowdedAnswers ?? 0,
    factors.find(({ factor }) => factor === 'official')?.answers ?? 0,
  ]
}

const publishedUnits = (ratings: CountedRating[]) =>
  summarize({ ratings, invitations: [] }, names).units.filter(({ shares }) => shares).length

const isSafe = (size: number) => size === 0 || size >= 5

test('no units taken from the whole leave fewer than five', () => {
  let withSeveral = 0
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
      if (publishedUnits(ratings) > 1) withSeveral += 1
      for (const range of ranges) {
        const whole = sizes(ratings, range)
        for (const subset of subsets) {
          const parts = subset.map((unit) => sizes(ratings, { ...range, unit }))
          whole.forEach((size, which) => {
            const rest = parts.reduce((left, part) => left - part[which]!, size)
            expect(isSafe(rest), `${range.from}–${range.to} without ${subset}`).toBe(true)
          })
        }
      }
    }),
    { numRuns: 40 },
  )
  // Where nothing or one unit is published, there is nothing to subtract.
  expect(withSeveral).toBeGreaterThan(5)
})

test('no months taken from more months leave fewer than five', () => {
  let withSeveral = 0
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
      if (new Set(ranges.map((range) => sizes(ratings, range)[0])).size > 3) withSeveral += 1
      for (const unit of [undefined, ...units])
        for (const outer of ranges)
          for (const inner of ranges) {
            if (inner.from < outer.from || inner.to > outer.to) continue
            const within = sizes(ratings, { ...inner, unit })
            sizes(ratings, { ...outer, unit }).forEach((size, which) =>
              expect(isSafe(size - within[which]!)).toBe(true),
            )
          }
    }),
    { numRuns: 40 },
  )
  expect(withSeveral).toBeGreaterThan(5)
})

test('the rows of an answer add up to its total, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
      const answer = summarize({ ratings, invitations: [] }, names)
      const { total, crowded, waiting } = answer
      for (const number of ['answers', 'crowdedAnswers'] as const) {
        const sum = (rows: Pick<Tally, typeof number>[]) =>
          rows.reduce((added, each) => added + (each[number] ?? 0), 0)
        expect(sum([...answer.units, answer.otherUnits!])).toBe(total[number] ?? 0)
        expect(sum(answer.months)).toBe(total[number] ?? 0)
      }
      expect(total.crowdedAnswers).toBe(crowded.answers)
      expect((total.answers ?? 0) + (crowded.answers ?? 0) + waiting).toBe(ratings.length)
      // Fewer than five of either kind.
      expect(waiting).toBeLessThan(9)
    }),
  )
})

test('one rating beside a well rated unit stays unknown, whatever else is listed', () => {
  const ratings = [...some(10, {}), ...some(1, { unit: 'b', level: 1 })]
  const invitations = [{ unit: 'd', month: '2026-11' }]
  const { total, units: rows, waiting } = summarize({ ratings, invitations }, names)
  expect(total).toMatchObject({ answers: 10, shares: { 1: 0, 5: 1 } })
  expect(rows.find(({ slug }) => slug === 'b')).toMatchObject({ answers: null, shares: null })
  expect(waiting).toBe(1)
})

test('units with few ratings are counted together once they have five', () => {
  const ratings = [...some(3, { unit: 'a' }), ...some(3, { unit: 'b', level: 2 })]
  const { total, units: rows, otherUnits } = summarize({ ratings, invitations: [] }, names)
  expect(rows.every(({ shares }) => shares === null)).toBe(true)
  expect(otherUnits?.answers).toBe(6)
  expect(total.answers).toBe(6)
})

test('a quiet month counts with the month that completes it', () => {
  const ratings = [...some(3, { month: '2026-09' }), ...some(4, { month: '2026-10' })]
  const ask = (scope: Scope) => summarize({ ratings, invitations: [] }, names, scope).total.answers
  expect(ask({ unit: 'a', to: '2026-09' })).toBeNull()
  expect(ask({ unit: 'a', from: '2026-10' })).toBe(7)
  expect(ask({})).toBe(7)
})
