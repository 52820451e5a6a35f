import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWeeks, daysOfWeek, isoWeekOf, isRealWeek, weekWords } from './iso-weeks'
import { addDays, dayOfWeek } from './local-date'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))

test('weeks at the ends of years, as ISO 8601 counts them', () => {
  for (const [day, week] of [
    ['2024-12-30', '2025-w01'],
    ['2025-12-28', '2025-w52'],
    ['2025-12-29', '2026-w01'],
    ['2026-12-31', '2026-w53'],
    ['2027-01-03', '2026-w53'],
    ['2027-01-04', '2027-w01'],
    ['2020-12-31', '2020-w53'],
    ['2023-01-01', '2022-w52'],
    ['2026-11-29', '2026-w48'],
    ['2026-11-30', '2026-w49'],
  ] as const)
    expect([day, isoWeekOf(day)]).toEqual([day, week])
})

test('every day lies in one week, which begins on a Monday and ends on a Sunday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const week = isoWeekOf(day)
      const { from, to } = daysOfWeek(week)
      expect(isRealWeek(week)).toBe(true)
      expect(from <= day && day <= to).toBe(true)
      expect([dayOfWeek(from), dayOfWeek(to)]).toEqual([1, 0])
      expect(addDays(from, 6)).toBe(to)
      expect([isoWeekOf(from), isoWeekOf(to)]).toEqual([week, week])
      // The year is the one most of the week's days lie in.
      expect(addDays(from, 3).slice(0, 4)).toBe(week.slice(0, 4))
    }),
  )
})

test('weeks follow each other without a gap, also as text', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, weeks) => {
      const week = isoWeekOf(day)
      const next = addWeeks(week, 1)
      expect(daysOfWeek(next).from).toBe(addDays(daysOfWeek(week).to, 1))
      expect(next > week).toBe(true)
      expect(addWeeks(addWeeks(week, weeks), -weeks)).toBe(week)
    }),
  )
})

test('what is no week is refused', () => {
  for (const week of [
    '2025-w53',
    '2026-w54',
    '2026-w00',
    '2026-W48',
    '2026-48',
    '2026-w4',
    'x',
    '',
  ])
    expect([week, isRealWeek(week)]).toEqual([week, false])
  expect(() => daysOfWeek('2025-w53')).toThrow(RangeError)
  expect(isRealWeek('2026-w53')).toBe(true)
})

test('a week is named by its days, with both years where it has two', () => {
  expect(weekWords('2026-w48')).toBe('Tuần 23/11–29/11/2026')
  expect(weekWords('2026-w53')).toBe('Tuần 28/12/2026–03/01/2027')
})
