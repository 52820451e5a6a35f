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

test('every row tells what it counts, a row without a published rating only that there is one', () => {
  const ratings = [
    ...some(3, { unit: 'b', month: '2026-10', level: 1, channel: 'invited' }),
    ...some(2, { unit: 'b', month: '2026-11', level: 4 }),
    ...some(1, { unit: 'a', month: '2026-11' }),
  ]
  const invitations = [
    { unit: 'c', month: '2026-09' },
    { unit: 'b', month: '2026-10' },
  ]
  const answer = summarize({ ratings, invitations }, names)
  const counted = {
    answers: 5,
    invitedAnswers: 3,
    walkInAnswers: 2,
    crowdedAnswers: 0,
    shares: { 1: 0.6, 2: 0, 3: 0, 4: 0.4, 5: 0 },
    isSuppressed: false,
    needsCaution: true,
  }
  const hidden = {
    answers: null,
    invitedAnswers: null,
    walkInAnswers: null,
    crowdedAnswers: 0,
    invitations: 0,
    shares: null,
    isSuppressed: true,
    needsCaution: true,
  }
  expect(answer.total).toEqual({ ...counted, invitations: 2 })
  expect(answer.waiting).toBe(1)
  expect(answer.months).toEqual([
    { month: '2026-09', ...hidden, answers: 0, invitations: 1 },
    { month: '2026-10', ...hidden, invitations: 1 },
    { month: '2026-11', ...counted, invitations: 0 },
  ])
  expect(answer.units).toEqual([
    { slug: 'a', name: 'Công an a', ...hidden },
    { slug: 'b', name: 'Công an b', ...counted, invitations: 1 },
    { slug: 'c', name: 'Công an c', ...hidden, answers: 0, invitations: 1 },
  ])
  expect(answer.otherUnits).toEqual({ ...hidden, answers: 0 })
})

test('asked about one unit and some months, only those are told', () => {
  const ratings = [
    ...some(5, { month: '2026-09', level: 1 }),
    ...some(6, { month: '2026-10', level: 5 }),
    ...some(2, { month: '2026-11', level: 3 }),
    ...some(7, { unit: 'b', month: '2026-10' }),
  ]
  const invitations = ['2026-09', '2026-10'].map((month) => ({ unit: 'a', month }))
  const answer = summarize({ ratings, invitations }, names, {
    unit: 'a',
    from: '2026-10',
    to: '2026-11',
  })
  expect(answer.total).toMatchObject({ answers: 6, invitations: 1, shares: { 1: 0, 5: 1 } })
  expect(answer.waiting).toBe(2)
  expect(answer.months.map(({ month, answers }) => [month, answers])).toEqual([
    ['2026-10', 6],
    ['2026-11', null],
  ])
  expect(answer.units).toMatchObject([{ slug: 'a', answers: 6, shares: { 1: 0, 5: 1 } }])
  expect(answer.otherUnits).toBeNull()
  const first = summarize({ ratings, invitations }, names, { unit: 'a', to: '2026-09' })
  expect([first.total.answers, first.waiting]).toEqual([5, 0])
  expect(summarize({ ratings, invitations }, names, { unit: 'd' })).toMatchObject({
    total: { answers: 0 },
    waiting: 0,
    units: [],
  })
})

test('what is counted apart is told for the unit and the months asked about, and nothing of others', () => {
  const ratings = [
    ...some(5, { month: '2026-10' }),
    ...some(6, { month: '2026-10', channel: 'crowded', level: 1 }),
    ...some(7, { month: '2026-08', channel: 'crowded' }),
    ...some(8, { unit: 'b', month: '2026-11', channel: 'crowded' }),
  ]
  const scope = { unit: 'a', from: '2026-10' }
  const answer = summarize({ ratings, invitations: [] }, names, scope)
  expect(answer.total).toMatchObject({ answers: 5, crowdedAnswers: 6, shares: { 1: 0, 5: 1 } })
  expect(answer.crowded).toMatchObject({ answers: 6, shares: { 1: 1, 5: 0 } })
  expect(answer.months).toMatchObject([{ month: '2026-10', answers: 5, crowdedAnswers: 6 }])
  expect(answer.units).toMatchObject([{ slug: 'a', answers: 5, crowdedAnswers: 6 }])
})

test('a unit that is no longer in the directory is named as such', () => {
  const { units } = summarize({ ratings: some(5, { unit: 'x' }), invitations: [] }, names)
  expect(units).toMatchObject([{ slug: 'x', name: 'Đơn vị không còn trong danh bạ', answers: 5 }])
})

test('opinions on a factor are counted among themselves', () => {
  const ratings = [
    ...some(3, { factors: { access: 'good' } }),
    ...some(2, { factors: { access: 'bad' } }),
    ...some(4, { factors: { official: 'good', access: null } }),
  ]
  const { factors } = summarize({ ratings, invitations: [] }, names)
  const of = (wanted: string) => factors.find(({ factor }) => factor === wanted)
  expect(of('access')).toMatchObject({
    answers: 5,
    good: 0.6,
    bad: 0.4,
    isSuppressed: false,
    needsCaution: true,
  })
  expect(of('official')).toMatchObject({
    answers: null,
    good: null,
    bad: null,
    isSuppressed: true,
    needsCaution: true,
  })
  const many = summarize(
    { ratings: some(30, { factors: { access: 'bad' } }), invitations: [] },
    names,
  )
  expect(many.factors.find(({ factor }) => factor === 'access')).toMatchObject({
    bad: 1,
    needsCaution: false,
  })
})
