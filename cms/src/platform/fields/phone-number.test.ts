import { expect, test } from 'vitest'
import { phoneNumber } from './phone-number'

test.each(['113', '0221 3123 456', '(0221) 3.123.456', '+84 912 345 678', '1900-0368'])(
  '“%s” can be rung',
  (written) => {
    expect(phoneNumber(written)).toBe(true)
  },
)

test.each([
  '',
  'chưa có',
  '0912 345 678 / 0913 345 678',
  '0912345678, 0913345678',
  '12',
  'o912345678',
])('“%s” is refused in words', (written) => {
  expect(phoneNumber(written)).toMatch(/Ghi một số|Hãy điền/)
})
