import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize, type CountedRating } from './summarize'

const rating = fc.record<CountedRating>({
  unit: fc.constantFrom('a', 'b', 'c'),
  month: fc.constantFrom('2026-09', '2026-10', '2026-11'),
  level: fc.integer({ min: 1, max: 5 }),
  channel: fc.constantFrom('invited', 'walk-in', 'crowded'),
  factors: fc.record({ access: fc.constantFrom('good', 'bad', undefined) }),
})
const names = new Map(['a', 'b', 'c'].map((id) => [id, { slug: id, name: `Công an ${id}` }]))
const some = (count: number, more: Partial<CountedRating> = {}): CountedRating[] =>
  Array.from({ length: count }, () => ({
    unit: 'a',
    month: '2026-11',
    level: 5,
    channel: 'walk-in',
    factors: {},
    ...more,
  }))

test('shares of what is shown sum to one, whatever the order of the ratings', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 80 }), (ratings) => {
      const result = summarize({ ratings, invitations: [] }, names)
      for (const each of [result.total, ...result.months, ...result.units]) {
        if (!each.shares) continue
        const sum = Object.values(each.shares).reduce((total, share) => total + share, 0)
        expect(sum).toBeCloseTo(1, 9)
        expect(each.answers).toBe((each.invitedAnswers ?? 0) + (each.walkInAnswers ?? 0))
      }
      expect(summarize({ ratings: [...ratings].reverse(), invitations: [] }, names)).toEqual(result)
    }),
  )
})

test('few answers are marked, invitations and answers to them are counted apart', () => {
  const ratings = [...some(20, { channel: 'invited', level: 4 }), ...some(10)]
  const invitations = Array.from({ length: 50 }, () => ({ unit: 'a', month: '2026-11' }))
  const { total } = summarize({ ratings, invitations }, names)
  expect(total).toMatchObject({
    answers: 30,
    invitedAnswers: 20,
    walkInAnswers: 10,
    invitations: 50,
    needsCaution: false,
  })
  expect(total.shares).toMatchObject({ 4: 20 / 30, 5: 10 / 30 })
  expect(summarize({ ratings: some(29), invitations: [] }, names).total.needsCaution).toBe(true)
  expect(summarize({ ratings: some(4), invitations: [] }, names).total.shares).toBeNull()
})

test('what came in a crowd changes no share and no count but its own', () => {
  const honest = some(12, { level: 2, factors: { access: 'bad' } })
  const forged = some(40, { channel: 'crowded', level: 5, factors: { access: 'good' } })
  const clean = summarize({ ratings: honest, invitations: [] }, names)
  const both = summarize({ ratings: [...forged, ...honest], invitations: [] }, names)
  expect(both.total).toEqual({ ...clean.total, crowdedAnswers: 40 })
  expect(both.units).toEqual([{ ...clean.units[0], crowdedAnswers: 40 }])
  expect(both.factors).toEqual(clean.factors)
  expect(both.crowded).toMatchObject({ answers: 40, shares: { 5: 1 } })
  expect(clean.crowded).toMatchObject({ answers: 0, shares: null })
})
