import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfWeek, dayMs, hourMs, toLocalDate, vietNamClock } from '@chung-tay/shared/calendar'
import { mayFollow, mondayWords, roundEnd } from './sample-weeks'

const at = (moment: string) => Date.parse(`${moment}:00+07:00`)

test.each([
  ['2026-11-23T00:00', '2026-11-29T20:00'],
  ['2026-11-29T18:00', '2026-11-29T20:00'],
  ['2026-11-29T18:01', '2026-12-06T20:00'],
  ['2026-12-31T23:59', '2027-01-03T20:00'],
])('a round that begins at %s ends at %s', (begins, ends) => {
  expect(roundEnd(at(begins))).toBe(at(ends))
})

test('whenever a round begins, it ends on a Sunday at eight, in two hours to a week and two', () => {
  const moments = fc.integer({ min: at('2024-01-01T00:00'), max: at('2030-01-01T00:00') })
  fc.assert(
    fc.property(moments, (now) => {
      const end = roundEnd(now)
      expect(dayOfWeek(toLocalDate(new Date(end)))).toBe(0)
      expect(vietNamClock(new Date(end)).minutes).toBe(20 * 60)
      expect(end - now).toBeGreaterThanOrEqual(2 * hourMs)
      expect(end - now).toBeLessThan(7 * dayMs + 2 * hourMs)
    }),
  )
})

test.each([
  ['2026-11-29T20:00', false],
  ['2026-11-29T23:59', false],
  ['2026-11-30T00:00', true],
  ['2026-11-25T20:05', true],
])('at %s the next round may follow: %s', (now, may) => {
  expect(mayFollow(at(now))).toBe(may)
})

test('a round is named after the Monday of its week', () => {
  expect(mondayWords(at('2026-11-29T20:00'))).toBe('23/11')
  expect(mondayWords(at('2027-01-03T20:00'))).toBe('28/12')
})
