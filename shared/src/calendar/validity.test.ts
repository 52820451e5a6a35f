import { expect, test } from 'vitest'
import { isValidOn } from './validity'

const days = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01']
const on = (validity: Parameters<typeof isValidOn>[0]) =>
  days.map((day) => isValidOn(validity, day))

test('what has a first and a last day applies on both and between them', () => {
  expect(on({ validFrom: '2026-07-01', validTo: '2026-12-31' })).toEqual([false, true, true, false])
  expect(
    on({ validFrom: '2026-06-30T17:00:00.000Z', validTo: '2026-12-30T17:00:00.000Z' }),
  ).toEqual([false, true, true, false])
})

test('without a first or a last day there is no such bound', () => {
  expect(on({})).toEqual([true, true, true, true])
  expect(on({ validFrom: null, validTo: '2026-07-01' })).toEqual([true, true, false, false])
  expect(on({ validFrom: '2026-12-31', validTo: null })).toEqual([false, false, true, true])
})
