import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addPeriod,
  addWorkingDays,
  firstWorkingDay,
  isWorkingDay,
  toLocalDate,
  type Holiday,
} from '.'

const tet2027: Holiday[] = [
  ...['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'].map(
    (date): Holiday => ({ date, kind: 'off' }),
  ),
  { date: '2027-02-13T12:00:00.000Z', kind: 'makeup' },
]

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026-12-31T00:00:00.000Z', '2026-12-31'],
  ['2026-12-30T17:00:00.000Z', '2026-12-31'],
  ['2026-12-31T12:00:00.000Z', '2026-12-31'],
  ['2026-12-31T16:59:59.999Z', '2026-12-31'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ['2026-12-31T00:00:00+07:00', '2026-12-31'],
])('the day of %s in Viet Nam is %s', (moment, date) => {
  expect(toLocalDate(moment)).toBe(date)
})

test.each(['', 'hôm nay', '2026-02-30', '2026-13-01'])('%j is no date', (text) => {
  expect(() => toLocalDate(text)).toThrow(RangeError)
})

test.each([
  ['2026-11-24', 7, '2026-12-03'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-28', 0, '2026-11-30'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2027-02-03', 1, '2027-02-11'],
  ['2027-02-03', 3, '2027-02-13'],
])('%s and %i working days: %s', (start, count, end) => {
  expect(addWorkingDays(start, count, tet2027)).toBe(end)
})

test.each([
  [{ amount: 8, unit: 'working-hours' }, '2026-11-27', '2026-11-30'],
  [{ amount: 4, unit: 'working-hours' }, '2026-11-26', '2026-11-27'],
  [{ amount: 0.5, unit: 'working-days' }, '2026-11-26', '2026-11-27'],
  [{ amount: 17, unit: 'working-hours' }, '2026-11-24', '2026-11-27'],
  [{ amount: 24, unit: 'hours' }, '2026-11-27', '2026-11-28'],
  [{ amount: 30, unit: 'days' }, '2026-11-24', '2026-12-24'],
  [{ amount: 4, unit: 'days' }, '2026-11-24', '2026-11-30'],
  [{ amount: 1, unit: 'months' }, '2026-01-31', '2026-03-02'],
  [{ amount: 3, unit: 'months' }, '2026-11-30', '2027-03-01'],
] as const)('%o from %s ends on %s', (period, start, end) => {
  expect(addPeriod(period, start)).toBe(end)
})

test('months end on the day of the same number or the last of the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2026-11-30', 2)).toBe('2027-01-30')
  expect(addMonths('2026-11-24', 0)).toBe('2026-11-24')
})

test.each([-1, 1.5, Number.NaN])('%s working days are refused', (count) => {
  expect(() => addWorkingDays('2026-11-24', count)).toThrow(RangeError)
  if (count !== 1.5)
    expect(() => addPeriod({ amount: count, unit: 'days' }, '2026-11-24')).toThrow(RangeError)
})

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
const count = fc.integer({ min: 0, max: 60 })
const holidays = fc.array(
  fc.record({ date: day, kind: fc.constantFrom('off' as const, 'makeup' as const) }),
  {
    maxLength: 200,
  },
)

test('counting back by a naive walk gives the number of working days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), holidays, (start, days, list) => {
      const end = addWorkingDays(start, days, list)
      let walked = 0
      for (let date = addDays(start, 1); date <= end; date = addDays(date, 1)) {
        if (isWorkingDay(date, list)) walked += 1
      }
      expect(walked).toBe(days)
    }),
  )
})

test('a time limit never ends on a day off', () => {
  const unit = fc.constantFrom(
    'days' as const,
    'working-days' as const,
    'working-hours' as const,
    'months' as const,
  )
  fc.assert(
    fc.property(day, count, unit, holidays, (start, amount, inUnit, list) =>
      isWorkingDay(addPeriod({ amount, unit: inUnit }, start, list), list),
    ),
  )
})

test('later filing or a longer limit never ends earlier', () => {
  fc.assert(
    fc.property(day, count, count, holidays, (start, days, more, list) => {
      expect(addWorkingDays(start, days + more, list) >= addWorkingDays(start, days, list)).toBe(
        true,
      )
      expect(
        addWorkingDays(addDays(start, more), days, list) >= addWorkingDays(start, days, list),
      ).toBe(true)
    }),
  )
})

test('two limits in a row are as long as their sum', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 40 }),
      count,
      holidays,
      (start, first, second, list) => {
        const inTwoSteps = addWorkingDays(addWorkingDays(start, first, list), second, list)
        expect(inTwoSteps).toBe(addWorkingDays(start, first + second, list))
      },
    ),
  )
})

test('offices work from Monday to Friday, on no day off, and on the days worked in exchange', () => {
  const week = ['2027-02-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-13', '2027-02-14']
  expect(week.map((date) => isWorkingDay(date))).toEqual([true, true, false, false, false, false])
  expect(week.map((date) => isWorkingDay(date, tet2027))).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ])
  expect(isWorkingDay('2027-02-01', null)).toBe(true)
})

test('what is refused is named', () => {
  expect(() => addWorkingDays('2026-11-24', 1.5)).toThrow('Not a number of days: 1.5')
  expect(() => addPeriod({ amount: Infinity, unit: 'hours' }, '2026-11-24')).toThrow(
    'Not an amount: Infinity',
  )
})

test('the longest search for a working day is a year', () => {
  const closed = Array.from({ length: 366 }, (_, i): Holiday => ({
    date: addDays('2026-01-01', i),
    kind: 'off',
  }))
  expect(firstWorkingDay('2026-01-01', closed)).toBe('2027-01-02')
})

test('a list that closes offices for ever does not hang', () => {
  const everyDay = Array.from({ length: 800 }, (_, i): Holiday => ({
    date: addDays('2026-01-01', i),
    kind: 'off',
  }))
  expect(firstWorkingDay('2026-01-01', everyDay) > '2026-12-31').toBe(true)
})
