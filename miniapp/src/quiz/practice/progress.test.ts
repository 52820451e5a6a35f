import { expect, test } from 'vitest'
import { isDue, noProgress, withoutMissing } from './progress'
import { chanceOfRecall } from './scheduler'
import { progressAfter } from './testing'
import { topicProgress, weakestFirst } from './topic-progress'

const monday = '2026-11-23T05:00:00Z'
const answer = (id: string, isRight: boolean, at = monday, topic = 'xe-may') => ({
  id,
  topic,
  isRight,
  at,
})
const daysAfter = (days: number) => new Date(Date.parse(monday) + days * 86_400_000)

test('a right answer is asked again later each time, a wrong one the next day', () => {
  let progress = progressAfter([answer('q', true)])
  const waits: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const { due, lastAnswered } = progress.questions.q!
    waits.push((Date.parse(due) - Date.parse(lastAnswered)) / 86_400_000)
    progress = progressAfter([answer('q', true, due)], progress)
  }
  expect(waits[0]).toBeGreaterThanOrEqual(1)
  for (const [at, wait] of waits.slice(1).entries()) expect(wait).toBeGreaterThan(waits[at]!)
  const missed = progressAfter([answer('q', false, progress.questions.q!.due)], progress)
  const { due, lastAnswered, lapses, isRight } = missed.questions.q!
  expect(isRight).toBe(false)
  expect(lapses).toBe(1)
  expect(Date.parse(due) - Date.parse(lastAnswered)).toBeLessThan(waits.at(-1)! * 86_400_000)
})

test('no question waits longer than a year: laws change', () => {
  let progress = progressAfter([answer('q', true)])
  for (let round = 0; round < 20; round += 1)
    progress = progressAfter([answer('q', true, progress.questions.q!.due)], progress)
  expect(progress.questions.q!.interval).toBeLessThanOrEqual(365)
})

test('what is remembered survives being kept as text, and recall fades with time', () => {
  const progress = progressAfter([answer('q', true)])
  const kept = JSON.parse(JSON.stringify(progress)) as typeof progress
  expect(kept).toEqual(progress)
  const memory = kept.questions.q!
  expect(chanceOfRecall(memory, daysAfter(30))).toBeLessThan(chanceOfRecall(memory, daysAfter(1)))
  expect(isDue(memory, daysAfter(0))).toBe(false)
  expect(isDue(memory, new Date(memory.due))).toBe(true)
})

test('a topic counts what is held firmly, what was right only lately, and what to ask again', () => {
  const progress = progressAfter([
    answer('a', true),
    answer('b', false),
    answer('c', true, monday, 'can-cuoc'),
  ])
  const of = (days: number, { total = 20, from = progress } = {}) =>
    topicProgress(from, { slug: 'xe-may', total }, daysAfter(days))
  expect(of(0)).toEqual({ answered: 2, firm: 0, lately: 1, toReview: 1 })
  expect(of(300)).toEqual({ answered: 2, firm: 0, lately: 0, toReview: 2 })
  // The topic lost a question since.
  expect(of(300, { total: 1 })).toEqual({ answered: 1, firm: 0, lately: 0, toReview: 1 })
  // Many taps on one day prove nothing; right again after a pause does.
  const sameDay = progressAfter([answer('a', true), answer('a', true)], progress)
  expect(of(0, { from: sameDay }).firm).toBe(0)
  const later = progressAfter([answer('a', true, progress.questions.a!.due)], progress)
  expect(of(3, { from: later })).toEqual({ answered: 2, firm: 1, lately: 0, toReview: 1 })
})

test('the weakest topic comes first, one never practised not at all', () => {
  const progress = progressAfter([
    answer('a', true, monday, 'good'),
    answer('b', true, monday, 'good'),
    answer('c', true, monday, 'middling'),
    answer('d', false, monday, 'middling'),
    answer('e', false, monday, 'weak'),
    answer('f', false, monday, 'weak'),
  ])
  expect(weakestFirst(progress, ['good', 'middling', 'weak', 'new'])).toEqual([
    'weak',
    'middling',
    'good',
  ])
})

test('a question that is gone is not called due for ever; one of another topic is left alone', () => {
  const progress = progressAfter([
    answer('gone', false),
    answer('there', false),
    answer('other', false, monday, 'can-cuoc'),
  ])
  const later = daysAfter(20)
  const kept = withoutMissing(progress, { slug: 'xe-may', ids: new Set(['there']) }, later)
  expect(isDue(kept.questions.gone!, later)).toBe(false)
  expect(kept.questions.there).toEqual(progress.questions.there)
  expect(kept.questions.other).toEqual(progress.questions.other)
  expect(withoutMissing(noProgress, { slug: 'xe-may', ids: new Set() }, later)).toBe(noProgress)
})
