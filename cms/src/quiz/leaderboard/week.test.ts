import { expect, test } from 'vitest'
import { weekOf } from './week'

test.each([
  ['2026-11-24T12:00:00Z', '2026-W48'],
  ['2026-11-22T16:59:59Z', '2026-W47'],
  ['2026-11-22T17:00:00Z', '2026-W48'],
  ['2026-12-31T12:00:00Z', '2026-W53'],
  ['2027-01-03T12:00:00Z', '2026-W53'],
  ['2027-01-04T12:00:00Z', '2027-W01'],
  ['2024-12-30T12:00:00Z', '2025-W01'],
])('%s lies in %s in Viet Nam', (moment, week) => {
  expect(weekOf(Date.parse(moment))).toBe(week)
})
