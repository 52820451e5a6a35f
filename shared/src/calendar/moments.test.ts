import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, toLocalDate } from './local-date'
import {
  dayMs,
  daysBetween,
  endOfDay,
  monthOf,
  monthsBefore,
  startOfDay,
  storedDay,
} from './moments'

test('a day runs from midnight to midnight in Viet Nam', () => {
  expect(startOfDay('2027-01-01').toISOString()).toBe('2026-12-31T17:00:00.000Z')
  expect(endOfDay('2027-01-01').toISOString()).toBe('2027-01-01T16:59:59.000Z')
})

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))

test('both ends of a day, and the day as it is stored, fall on that day', () => {
  fc.assert(
    fc.property(day, (each) => {
      for (const moment of [startOfDay(each), endOfDay(each), storedDay(each)])
        expect(toLocalDate(moment)).toBe(each)
      expect(startOfDay(addDays(each, 1)).getTime() - endOfDay(each).getTime()).toBe(1000)
    }),
  )
})

test('days between two days are those that must be added', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
  expect(dayMs).toBe(86_400_000)
})

test.each([
  ['2026-11-30T16:59:59Z', '2026-11'],
  ['2026-11-30T17:00:00Z', '2026-12'],
  ['2026-11-30', '2026-11'],
])('%s falls in %s', (moment, month) => {
  expect(monthOf(moment)).toBe(month)
})

test.each([
  ['2026-03-31T05:00:00Z', 1, '2026-02-28'],
  ['2024-02-29T05:00:00Z', 12, '2023-02-28'],
  ['2026-01-15T17:30:00Z', 24, '2024-01-16'],
])('%s less %i months is the beginning of %s', (moment, months, begin) => {
  expect(monthsBefore(new Date(moment), months)).toEqual(startOfDay(begin))
})
