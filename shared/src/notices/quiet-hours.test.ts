import { expect, test } from 'vitest'
import { quietUntil, usualQuietHours } from './quiet-hours'

const until = (now: string, hours = usualQuietHours) =>
  quietUntil(new Date(now), hours)?.toISOString()

test('from 21:00 to 7:00 in Viet Nam notices wait for the morning, whatever the day in UTC', () => {
  expect(until('2026-03-01T13:59:59Z')).toBeUndefined() // 20:59
  expect(until('2026-03-01T14:00:00Z')).toBe('2026-03-02T00:00:00.000Z') // 21:00 → 7:00 tomorrow
  expect(until('2026-03-01T23:59:59Z')).toBe('2026-03-02T00:00:00.000Z') // 6:59 → 7:00 today
  expect(until('2026-03-02T00:00:00Z')).toBeUndefined() // 7:00
})

test('hours within one day, and none at all', () => {
  expect(until('2026-03-01T05:30:00Z', { from: 12, to: 14 })).toBe('2026-03-01T07:00:00.000Z')
  expect(until('2026-03-01T07:00:00Z', { from: 12, to: 14 })).toBeUndefined()
  expect(until('2026-03-01T17:30:00Z', { from: 0, to: 0 })).toBeUndefined()
})
