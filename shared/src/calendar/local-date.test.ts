import { expect, test } from 'vitest'
import { addDays, dayOfWeek, toLocalDate, vietNamClock } from './local-date'

test('the clock in Viet Nam is seven hours ahead, to the minute', () => {
  expect(vietNamClock('2026-11-24T16:59:59.999Z')).toEqual({ date: '2026-11-24', minutes: 1439 })
  expect(vietNamClock(new Date('2026-11-24T17:00:00.000Z'))).toEqual({
    date: '2026-11-25',
    minutes: 0,
  })
  expect(vietNamClock('2026-11-24T01:23:45.000Z').minutes).toBe(8 * 60 + 23)
  expect(() => vietNamClock('hôm nay')).toThrow('Not a date: hôm nay')
})

test('days are added over months and years, and taken away', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

test('the week begins with Sunday as 0', () => {
  const week = ['2026-11-22', '2026-11-23', '2026-11-28']
  expect(week.map(dayOfWeek)).toEqual([0, 1, 6])
})

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  ' 2026-01-01',
  '2026-01-01 ',
  '12026-01-01',
  '',
])('%j is no day to count from', (text) => {
  expect(() => addDays(text, 1)).toThrow(RangeError)
  expect(() => addDays(text, 1)).toThrow(`Not a date: ${text}`)
})

test('only a day as it is written stays as it is', () => {
  // Both are moments to a Date, in whatever zone this computer is in.
  expect(toLocalDate('2026-12-31')).toBe('2026-12-31')
  expect(toLocalDate('2026-12-31T17:30:00.000Z')).toBe('2027-01-01')
})
