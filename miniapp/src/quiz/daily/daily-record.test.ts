import { addDays } from '@chung-tay/shared/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { otherMonth, weekAround, weeksOfMonth } from './calendar-days'
import { noDaily, streakOf, withBegun, withDailyAnswer, type Daily } from './daily-record'
import { streakWords } from './words'

const doneOn = (...days: string[]): Daily => ({
  done: Object.fromEntries(days.map((day) => [day, [true]])),
  open: null,
})

test('the last answer makes the day done; further ones change nothing', () => {
  let daily = withBegun(noDaily, '2026-11-27', ['a', 'b'])
  daily = withDailyAnswer(daily, true)
  expect(daily.done).toEqual({})
  expect(withBegun(daily, '2026-11-27', ['c', 'd'])).toBe(daily)
  daily = withDailyAnswer(daily, false)
  expect(daily.done).toEqual({ '2026-11-27': [true, false] })
  expect(withDailyAnswer(daily, true)).toBe(daily)
  expect(withBegun(daily, '2026-11-28', ['e']).open).toEqual({
    day: '2026-11-28',
    ids: ['e'],
    results: [],
  })
})

test('days of more than a year ago are let go', () => {
  const old = doneOn('2025-10-01', '2026-01-01')
  const daily = withDailyAnswer(withBegun(old, '2026-11-27', ['a']), true)
  expect(Object.keys(daily.done)).toEqual(['2026-01-01', '2026-11-27'])
})

test('a row goes on over the ends of months and years, and holds until the day after is over', () => {
  const daily = doneOn('2026-12-30', '2026-12-31', '2027-01-01')
  expect(streakOf(daily, '2027-01-01')).toEqual({ days: 3, best: 3, isTodayDone: true })
  expect(streakOf(daily, '2027-01-02')).toEqual({ days: 3, best: 3, isTodayDone: false })
  expect(streakOf(daily, '2027-01-03')).toEqual({ days: 0, best: 3, isTodayDone: false })
  expect(streakOf(doneOn('2028-02-28', '2028-02-29', '2028-03-01'), '2028-03-01').days).toBe(3)
  expect(streakOf(noDaily, '2027-01-01')).toEqual({ days: 0, best: 0, isTodayDone: false })
})

test('whatever days were done, the row is that of a plain count', () => {
  const today = '2027-01-15'
  let long = 0
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 41 }), (ago) => {
      const daily = doneOn(...ago.map((days) => addDays(today, -days)))
      const { days, best, isTodayDone } = streakOf(daily, today)
      const has = (at: number) => ago.includes(at)
      let count = 0
      for (let at = has(0) ? 0 : 1; has(at); at += 1) count += 1
      if (count > 2) long += 1
      expect(days).toBe(count)
      expect(isTodayDone).toBe(has(0))
      expect(best).toBeGreaterThanOrEqual(days)
      expect(best > 0).toBe(ago.length > 0)
    }),
  )
  expect(long).toBeGreaterThan(5)
})

test('nobody is blamed for a day missed', () => {
  const words = [
    streakWords({ days: 0, best: 0, isTodayDone: false }),
    streakWords({ days: 0, best: 9, isTodayDone: false }),
    streakWords({ days: 7, best: 7, isTodayDone: true }),
    streakWords({ days: 2, best: 7, isTodayDone: false }),
    streakWords({ days: 1, best: 7, isTodayDone: true }),
  ]
  expect(words).toEqual([
    'Mỗi ngày năm câu, chừng hai phút.',
    'Hôm nay là ngày tốt để làm tiếp.',
    'Bạn đã làm 7 ngày liền.',
    'Bạn đã làm 2 ngày liền. Làm năm câu hôm nay để nối tiếp.',
    'Bạn đã làm 1 ngày. Dài nhất: 7 ngày.',
  ])
})

test('weeks begin on Monday; a month shows its own days alone', () => {
  expect(weekAround('2026-11-29')[0]).toBe('2026-11-23')
  expect(weekAround('2026-11-23')[6]).toBe('2026-11-29')
  const february = weeksOfMonth('2027-02')
  expect(february).toHaveLength(4)
  expect(february.flat().filter(Boolean)).toHaveLength(28)
  expect(weeksOfMonth('2026-11')[0]!.slice(5)).toEqual([undefined, '2026-11-01'])
  expect(otherMonth('2026-12', 1)).toBe('2027-01')
  expect(otherMonth('2027-01', -1)).toBe('2026-12')
})
