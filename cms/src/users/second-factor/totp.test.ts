import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { addressOf, codeAt, newSecret, stepOfCode } from './totp'

const secret = Secret.fromLatin1('12345678901234567890').base32

/** RFC 6238, appendix B (SHA-1): the last six of its eight digits. */
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at %i seconds the code is that of RFC 6238: %s', (seconds, code) => {
  expect(codeAt(secret, seconds * 1000)).toBe(code)
  expect(stepOfCode(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
})

test('a clock may be one step off, not two, and the step is the one of the code', () => {
  const now = 1_700_000_015_000
  const step = Math.floor(now / 30_000)
  for (const off of [-1, 0, 1])
    expect(stepOfCode(secret, codeAt(secret, now + off * 30_000), now)).toBe(step + off)
  for (const off of [-2, 2])
    expect(stepOfCode(secret, codeAt(secret, now + off * 30_000), now)).toBeUndefined()
})

test.each(['', '28708', '2870822', ' 28708', '28708a', '٢٨٧٠٨٢'])('“%s” is no code', (code) => {
  expect(stepOfCode(secret, code, 59_000)).toBeUndefined()
})

test('secrets are 160 bits, each another, and an app reads them from the address', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^[A-Z2-7]{32}$/)
  expect(one).not.toBe(other)
  const address = new URL(addressOf(one, 'a@b.vn', 'Chung tay'))
  expect([address.protocol, address.searchParams.get('secret')]).toEqual(['otpauth:', one])
  expect(address.searchParams.get('issuer')).toBe('Chung tay')
  expect(decodeURIComponent(address.pathname)).toContain('a@b.vn')
})
