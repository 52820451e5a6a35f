import { expect, test } from 'vitest'
import { isTimeUp } from './time-limits'

test('what arrives within two seconds of the end still counts, a moment later nothing does', () => {
  const endsAt = Date.parse('2026-11-24T03:00:00.000Z')
  expect([-1, 0, 1999, 2000].map((ms) => isTimeUp(endsAt, endsAt + ms))).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(isTimeUp(endsAt, endsAt + 2001)).toBe(true)
})
