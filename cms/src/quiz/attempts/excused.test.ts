import { expect, test } from 'vitest'
import { excusedPositions } from './excused'

const startedAt = Date.parse('2026-11-02T01:00:00Z')
const second = (count: number) => startedAt + count * 1000
const iso = (ms: number) => new Date(ms).toISOString()
const pool = { questions: [{ id: 'q0' }, { id: 'q1' }] }

type Step = { at: number | null; answer: string[] | null; saves: [number, string[]][] }
const answered = (at: number): Step => ({ at, answer: ['o1'], saves: [] })
const saved = (...at: number[]): Step => ({
  at: null,
  answer: null,
  saves: at.map((each) => [each, ['o1']]),
})

/** Whether q1, asked first, is excused once it was taken out with `since`, noticed at `at`. */
function isExcused(
  step: Step | undefined,
  {
    since,
    at = since,
    now = Infinity,
    endedAt = second(60) as number | null,
  }: {
    since: number
    at?: number
    now?: number
    endedAt?: number | null
  },
): boolean {
  const steps = step ? [{ released: 0, ...step }] : []
  const excused = excusedPositions(
    {
      attempt: { drawn: [1, 0], steps, startedAt, endedAt },
      contest: { withdrawn: [{ question: 'q1', at: iso(at), since: iso(since) }] },
      pool,
    },
    now,
  )
  expect(excused.has(1)).toBe(false)
  return excused.has(0)
}

test('what was answered while the law was in force counts as it was answered', () => {
  expect(isExcused(answered(10_000), { since: second(11) })).toBe(false)
  expect(isExcused(answered(10_000), { since: second(10) })).toBe(true)
  expect(isExcused(answered(10_000), { since: second(9) })).toBe(true)
})

test('an answer that was only saved counts from when it was saved last', () => {
  expect(isExcused(saved(5000, 20_000), { since: second(10) })).toBe(true)
  expect(isExcused(saved(5000, 9000), { since: second(10) })).toBe(false)
})

test('a question passed over is as old as its last saved answer, or as the end without one', () => {
  const passed: Step = { at: 30_000, answer: null, saves: [[5000, ['o1']]] }
  expect(isExcused(passed, { since: second(10) })).toBe(false)
  expect(isExcused({ ...passed, saves: [] }, { since: second(40) })).toBe(true)
})

test('without an answer the end of the attempt decides; one that runs is excused', () => {
  expect(isExcused(undefined, { since: second(60) })).toBe(true)
  expect(isExcused(undefined, { since: second(61) })).toBe(false)
  expect(isExcused(undefined, { since: second(61), endedAt: null })).toBe(true)
})

test('nothing counts before the moment of the withdrawal', () => {
  const given = { since: startedAt, at: second(100) }
  expect(isExcused(answered(10_000), { ...given, now: second(99) })).toBe(false)
  expect(isExcused(answered(10_000), { ...given, now: second(100) })).toBe(true)
})
