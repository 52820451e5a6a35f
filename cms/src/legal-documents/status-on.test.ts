import { expect, test } from 'vitest'
import { statusOn } from './status-on'

const document = (
  effectiveFrom: string,
  effectiveTo?: string,
  status: 'in-force' | 'partly' | 'expired' | 'not-yet' = 'in-force',
) => ({
  status,
  effectiveFrom: `${effectiveFrom}T12:00:00.000Z`,
  effectiveTo: effectiveTo && `${effectiveTo}T12:00:00.000Z`,
})
// 17:00 UTC on 30 June is midnight on 1 July in Viet Nam.
const lastMinute = new Date('2026-06-30T16:59:00Z')
const firstMinute = new Date('2026-06-30T17:00:00Z')

test('a document comes into force at midnight in Viet Nam', () => {
  expect(statusOn(document('2026-07-01', undefined, 'not-yet'), lastMinute)).toBe('not-yet')
  expect(statusOn(document('2026-07-01', undefined, 'not-yet'), firstMinute)).toBe('in-force')
})

test('a document expires at the beginning of its last date', () => {
  expect(statusOn(document('2019-01-01', '2026-07-01'), lastMinute)).toBe('in-force')
  expect(statusOn(document('2019-01-01', '2026-07-01'), firstMinute)).toBe('expired')
})

test('what a person decided stays', () => {
  expect(statusOn(document('2019-01-01', undefined, 'partly'), firstMinute)).toBe('partly')
  expect(statusOn(document('2019-01-01', undefined, 'expired'), firstMinute)).toBe('expired')
})
