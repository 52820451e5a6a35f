import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, hasValidCheckDigit } from './damm'
import {
  formatTrackingCode,
  makeTrackingCode,
  normalizeTrackingCode,
  trackingCodeProblem,
} from './tracking-code'

const code = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 })
  .map((digits) => makeTrackingCode(digits.join('')))

test('every single wrong digit is noticed', () => {
  fc.assert(
    fc.property(code, fc.nat(15), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
      const wrong = right.slice(0, at) + String((Number(right[at]) + by) % 10) + right.slice(at + 1)
      expect(trackingCodeProblem(wrong)).toBe('mistyped')
    }),
    { numRuns: 3000 },
  )
})

test('every swap of two neighbouring digits is noticed', () => {
  fc.assert(
    fc.property(code, fc.nat(14), (right, at) => {
      fc.pre(right[at] !== right[at + 1])
      const wrong = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2)
      expect(trackingCodeProblem(wrong)).toBe('mistyped')
    }),
    { numRuns: 3000 },
  )
})

test('a code is taken as it is shown, read aloud or copied', () => {
  const right = makeTrackingCode('123456789012345')
  expect(right).toHaveLength(16)
  expect(formatTrackingCode(right)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  for (const typed of [
    right,
    formatTrackingCode(right),
    ` ${right.slice(0, 4)}-${right.slice(4)} `,
  ]) {
    expect(trackingCodeProblem(typed)).toBeUndefined()
    expect(normalizeTrackingCode(typed)).toBe(right)
  }
  expect(trackingCodeProblem('')).toBe('empty')
  expect(trackingCodeProblem(right.slice(0, 15))).toBe('too-short')
  expect(trackingCodeProblem(`${right}1`)).toBe('too-long')
  expect(trackingCodeProblem(`${right.slice(0, 15)}x`)).toBe('mistyped')
})

test.each([
  '12345678901234',
  '1234567890123456',
  '12345678901234a',
  ' 12345678901234',
  '123456789012345\n',
  '',
])('%j makes no code', (digits) => {
  expect(() => makeTrackingCode(digits)).toThrow(RangeError)
  expect(() => makeTrackingCode(digits)).toThrow('15 digits expected')
})

test('Damm’s own example: 572 has the check digit 4', () => {
  expect(checkDigit('572')).toBe('4')
  expect(hasValidCheckDigit('5724')).toBe(true)
  expect(hasValidCheckDigit('5723')).toBe(false)
})

test.each(['', '0', '0a', 'a5724', '5724a', 'a0', '57 24', '5724\n'])(
  '%j has no check digit',
  (text) => expect(hasValidCheckDigit(text)).toBe(false),
)

test('letters before or after too few digits are a mistake, not a short code', () => {
  expect(trackingCodeProblem('x12')).toBe('mistyped')
  expect(trackingCodeProblem('12x')).toBe('mistyped')
  expect(trackingCodeProblem('12')).toBe('too-short')
})

test('a code is found beside a letter that was copied with it', () => {
  const right = makeTrackingCode('123456789012345')
  expect(trackingCodeProblem(`x${right}`)).toBeUndefined()
  expect(trackingCodeProblem(`${right}x`)).toBeUndefined()
  expect(normalizeTrackingCode(right.replace(/(.{4})/g, '$1 .-–_'))).toBe(right)
})
