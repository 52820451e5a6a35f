import { expect, test } from 'vitest'
import { anonymiseBefore } from './anonymise-before'

const limit = (now: string, months?: number) =>
  anonymiseBefore(new Date(now), {
    feedback: months === undefined ? undefined : { anonymiseAfterMonths: months },
  } as never).toISOString()

test('without a setting personal data is kept for 24 months', () => {
  expect(limit('2026-11-24T03:00:00.000Z')).toBe('2024-11-23T17:00:00.000Z')
})

test('months are counted from the day in Viet Nam, and a short month has no 31st', () => {
  expect(limit('2026-11-24T18:40:00.000Z', 12)).toBe('2025-11-24T17:00:00.000Z')
  expect(limit('2026-03-31T03:00:00.000Z', 1)).toBe('2026-02-27T17:00:00.000Z')
})
