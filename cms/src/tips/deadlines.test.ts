import { expect, test } from 'vitest'
import { extended, retainUntil, tipDeadlines } from './deadlines'

const settings = { tips: undefined } as never

test('a tip received in the evening is due 24 hours later and at the end of the twentieth day', () => {
  // 23:30 in Viet Nam is still the same day there, and 16:30 UTC.
  const received = new Date('2026-11-24T16:30:00Z')
  expect(tipDeadlines(received, settings)).toEqual({
    classifyBy: '2026-11-25T16:30:00.000Z',
    resolveBy: '2026-12-14T16:59:59.000Z',
  })
})

test('the settings decide', () => {
  const own = { tips: { classifyHours: 48, resolveDays: 10, retainMonths: 1 } } as never
  const received = new Date('2026-11-24T20:00:00Z')
  expect(tipDeadlines(received, own)).toEqual({
    classifyBy: '2026-11-26T20:00:00.000Z',
    resolveBy: '2026-12-05T16:59:59.000Z',
  })
  expect(retainUntil(received, own)).toBe('2026-12-25T16:59:59.000Z')
})

test('an extension of two months from the last day of December ends with February', () => {
  expect(extended('2026-12-31T16:59:59.000Z', 2)).toBe('2027-02-28T16:59:59.000Z')
})

test('without a setting a closed tip is kept for 24 months, to the end of the day', () => {
  expect(retainUntil(new Date('2026-11-24T20:00:00Z'), settings)).toBe('2028-11-25T16:59:59.000Z')
})
