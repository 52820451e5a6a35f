import { addDays, toLocalDate } from '@chung-tay/shared/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { question } from '../practice/testing'
import { chooseFive, dailySize, topicsOfDay } from './choose-five'

/** Topics of these sizes with their questions, three difficulties in turn. */
function bankOf(sizes: readonly number[]) {
  const read = sizes.map((size, topic) => ({
    slug: `t${topic}`,
    questions: Array.from({ length: size }, (_, at) =>
      question(`t${topic}-${at}`, { difficulty: (['hard', 'easy', 'medium'] as const)[at % 3] }),
    ),
  }))
  const topics = read.map(({ slug, questions }) => ({ slug, practiceCount: questions.length }))
  return { topics, read }
}
const ids = (day: string, bank: ReturnType<typeof bankOf>) =>
  chooseFive(day, bank).map(({ id }) => id)

const days = fc.integer({ min: 0, max: 20_000 }).map((at) => addDays('1990-01-01', at))
const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
const large = bankOf([30, 42, 38, 45, 31, 29, 40, 20, 12])

test('a day has five different questions of five topics, easy ones first', () => {
  fc.assert(
    fc.property(days, (day) => {
      const five = chooseFive(day, large)
      expect(new Set(five.map(({ id }) => id)).size).toBe(dailySize)
      expect(new Set(five.map(({ topic }) => topic)).size).toBe(dailySize)
      const order = five.map(({ difficulty }) => ['easy', 'medium', 'hard'].indexOf(difficulty))
      expect(order).toEqual([...order].sort())
    }),
  )
})

test('everybody gets the same five, in whatever order the bank came to them', () => {
  let mixed = 0
  fc.assert(
    fc.property(days, sizes, (day, of) => {
      const bank = bankOf(of)
      const turned = {
        topics: [...bank.topics].reverse(),
        read: bank.read.map((each) => ({ ...each, questions: [...each.questions].reverse() })),
      }
      const five = ids(day, bank)
      if (five.length === dailySize) mixed += 1
      expect([...ids(day, turned)].sort()).toEqual([...five].sort())
    }),
  )
  expect(mixed).toBeGreaterThan(20)
})

test('only the topics of the day have to be read', () => {
  fc.assert(
    fc.property(days, (day) => {
      const wanted = topicsOfDay(day, large.topics)
      const read = large.read.filter(({ slug }) => wanted.includes(slug))
      expect(ids(day, { ...large, read })).toEqual(ids(day, large))
    }),
  )
})

test('a small bank gives what it has, an empty one nothing', () => {
  expect(ids('2026-11-27', bankOf([0, 0]))).toEqual([])
  expect(ids('2026-11-27', bankOf([1, 2]))).toHaveLength(3)
  expect(ids('2026-11-27', bankOf([9]))).toHaveLength(5)
})

test('the next day is another five, over the end of a month and of a year', () => {
  for (const day of ['2026-11-30', '2026-12-31', '2028-02-28', '2028-02-29'])
    expect(ids(addDays(day, 1), large)).not.toEqual(ids(day, large))
})

test('the day is that of Viet Nam, wherever the phone is', () => {
  const before = toLocalDate(new Date('2026-12-31T16:59:59Z'))
  const after = toLocalDate(new Date('2026-12-31T17:00:00Z'))
  expect([before, after]).toEqual(['2026-12-31', '2027-01-01'])
  expect(ids(after, large)).not.toEqual(ids(before, large))
})

test('within two weeks most is new; what comes again comes a week later, once', () => {
  // Blocks of fourteen days are counted from 1970; one begins here.
  const block = Array.from({ length: 14 }, (_, at) => addDays('2026-11-19', at))
  const seen = new Map<string, string>()
  let repeats = 0
  for (const day of block) {
    for (const id of ids(day, large)) {
      const last = seen.get(id)
      if (last) {
        repeats += 1
        expect(day).toBe(addDays(last, 7))
      }
      seen.set(id, day)
    }
  }
  expect(repeats).toBeGreaterThan(0)
  expect(repeats).toBeLessThanOrEqual(7)
})

test('one question more in the bank changes little of what the others get', () => {
  const grown = bankOf([30, 42, 38, 45, 31, 29, 40, 20, 13])
  const list = Array.from({ length: 60 }, (_, at) => addDays('2026-11-01', at))
  const same = list.filter((day) => String(ids(day, grown)) === String(ids(day, large)))
  expect(same.length).toBeGreaterThan(30)
})

test('large topics come more often than small ones, and none is left out', () => {
  const counts = new Map<string, number>()
  for (let at = 0; at < 365; at += 1)
    for (const slug of topicsOfDay(addDays('2026-01-01', at), large.topics))
      counts.set(slug, (counts.get(slug) ?? 0) + 1)
  expect(counts.size).toBe(9)
  expect(counts.get('t3')!).toBeGreaterThan(counts.get('t8')!)
})
