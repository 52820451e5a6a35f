import { expect, test } from 'vitest'
import { momentWords } from './words'

test('a moment is said as days are everywhere else, in Viet Nam’s time', () => {
  expect(momentWords('2026-11-27T13:00:00.000Z')).toBe('20:00 thứ Sáu, 27/11/2026')
  expect(momentWords('2026-11-28T18:30:00.000Z')).toBe('01:30 Chủ nhật, 29/11/2026')
})
