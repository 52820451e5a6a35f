import { expect, test } from 'vitest'
import { retentionStep } from './retention-step'

const end = '2026-12-31T16:59:59.000Z'
const closed = { state: 'closed', retainUntil: end, retentionWarnedAt: null } as const
/** A moment this many days after the end; before it when negative. */
const day = (days: number) => new Date(Date.parse(end) + days * 86_400_000)
const warned = (days: number) => ({ ...closed, retentionWarnedAt: day(days).toISOString() })

test.each([
  ['quiet while the end is far', closed, -16, undefined],
  ['quiet a second before the warning', closed, -15 - 1 / 86_400, undefined],
  ['warned of 15 days before', closed, -15, 'warn'],
  ['not warned of twice', warned(-15), -14, undefined],
  ['kept until its last second', warned(-15), 0, undefined],
  ['deleted after its end', warned(-15), 1 / 86_400, 'delete'],
  ['warned of first when the job stood still past the end', closed, 40, 'warn'],
  ['kept 15 days after a late warning', warned(40), 54.9, undefined],
  ['deleted 15 days after a late warning', warned(40), 55, 'delete'],
] as const)('a closed tip is %s', (_, tip, days, step) => {
  expect(retentionStep(tip, day(days))).toBe(step)
})

test('a tip that is open, or was opened again after the warning, stays', () => {
  for (const state of ['received', 'checking', 'transferred', 'decided'] as const)
    expect(retentionStep({ ...warned(-30), state }, day(100))).toBeUndefined()
  expect(retentionStep({ ...warned(-30), retainUntil: null }, day(100))).toBeUndefined()
})
