import { expect, test } from 'vitest'
import { backoffMs, mostAttempts } from './backoff'

test('the wait doubles up to four hours, less up to a half by chance', () => {
  expect([1, 2, 3, 9, 10, 40].map((attempt) => backoffMs(attempt, 0) / 1000)).toEqual([
    30, 60, 120, 7680, 14_400, 14_400,
  ])
  expect(backoffMs(1, 1)).toBe(15_000)
})

test('all attempts together outlast a server that is away for half a day, even with the worst chance', () => {
  const waits = Array.from({ length: mostAttempts - 1 }, (_, at) => backoffMs(at + 1, 1))
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(10 * 60 * 60_000)
})
