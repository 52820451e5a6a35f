import { expect, test } from 'vitest'
import { noProgress } from '../practice/progress'
import { question } from '../practice/testing'
import { noDaily } from './daily-record'
import { dailyRound } from './daily-round'

const day = '2026-11-27'
const bank = (names: string[]) => ({
  topics: [{ slug: 't', practiceCount: names.length }],
  read: [{ slug: 't', questions: names.map((name) => question(name)) }],
})
const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const kept = { daily: noDaily, progress: noProgress }
const ids = (round: ReturnType<typeof dailyRound>) => round.steps.map((step) => step.question.id)

test('a day that was begun goes on where it was left, although the bank has others now', () => {
  const daily = {
    ...noDaily,
    open: { day, ids: ['h', 'g', 'f', 'e', 'd'], results: [true, false] },
  }
  const round = dailyRound(day, bank(eight), { ...kept, daily })
  expect(ids(round)).toEqual(['h', 'g', 'f', 'e', 'd'])
  expect(round.at).toBe(2)
  expect(round.results.map(({ isRight }) => isRight)).toEqual([true, false])
})

test('a question that was taken away since makes room for another', () => {
  const daily = { ...noDaily, open: { day, ids: ['h', 'gone', 'f', 'e', 'd'], results: [true] } }
  const round = dailyRound(day, bank(eight), { ...kept, daily })
  expect(new Set(ids(round)).size).toBe(5)
  expect(ids(round).slice(0, 4)).toEqual(['h', 'f', 'e', 'd'])
  expect(round.at).toBe(1)
})

test('what was begun on another day is over', () => {
  const daily = { ...noDaily, open: { day: '2026-11-26', ids: ['a'], results: [] } }
  const round = dailyRound(day, bank(eight), { ...kept, daily })
  expect(round.steps).toHaveLength(5)
  expect(round.at).toBe(0)
})
