import { hasValidCheckDigit } from '@chung-tay/shared/codes'
import { expect, test } from 'vitest'
import { hmac } from './hmac'
import { isSameSecret } from './is-same-secret'
import { keyedHash, keyFor } from './keyed-hash'
import { datedReference, plainReference, randomText } from './references'
import { sha256 } from './sha256'
import { trackingCodes } from './tracking-codes'

const secret = 'only-for-tests-0123456789-0123456789-0123456789'
const key = '3f0c7c1e-3a5b-4a7e-9d1b-0123456789ab'

test('SHA-256 and HMAC give what their standards print (FIPS 180-4, RFC 4231)', () => {
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256('abc')).toBe(ofAbc)
  expect(sha256(new TextEncoder().encode('abc'))).toBe(ofAbc)
  expect(hmac('Jefe', 'what do ya want for nothing?').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('what was stored stays findable: the same words and key give the same hash and code for ever', () => {
  expect(keyedHash('feedback tracking code', secret)('1234567890123456')).toBe(
    'F_1bqHbuXle_16zP_GGeZ37P4eIVVDksO-ooZt56Vjw',
  )
  expect(keyedHash('dossier look-up', secret)('identity', 'H33125', '1234')).toBe(
    'th8y5IJls0zEq6ZQnmeSWgdSoOkmPqP8zfom0CYTU1E',
  )
  expect(trackingCodes('feedback code from key', secret)(key)).toBe('6257191045537360')
  expect(trackingCodes('rating invitation code', secret)(`feedback:${key}`)).toBe(
    '6060296049257893',
  )
})

test('a purpose, a secret and the place of a part all count', () => {
  expect(keyFor('a', secret).equals(keyFor('b', secret))).toBe(false)
  expect(keyFor('a', secret).equals(keyFor('a', `${secret}1`))).toBe(false)
  const hash = keyedHash('a', secret)
  expect(hash('x', 'yz')).not.toBe(hash('xy', 'z'))
})

test('every code made ends with its check digit, also of few digits', () => {
  const codeOf = trackingCodes('some purpose', secret)
  const codes = Array.from({ length: 500 }, (_, number) => codeOf(String(number)))
  for (const code of codes) {
    expect(code).toMatch(/^\d{16}$/)
    expect(hasValidCheckDigit(code)).toBe(true)
  }
  expect(new Set(codes).size).toBe(codes.length)
})

test('secrets of any length are compared', () => {
  expect(isSameSecret('abc', 'abc')).toBe(true)
  expect(isSameSecret('abc', 'abd')).toBe(false)
  expect(isSameSecret('abc', 'abcd')).toBe(false)
  expect(isSameSecret('', 'abc')).toBe(false)
})

test('a reference carries the day in Viet Nam, which begins seven hours before that of UTC', () => {
  expect(datedReference('PA', new Date('2026-03-01T18:30:00Z'))).toMatch(
    /^PA-260302-[2-9A-HJKMNP-Z]{5}$/,
  )
  expect(plainReference('LD')).toMatch(/^LD-[0-9A-F]{8}$/)
  expect(randomText(40, 'ab')).toMatch(/^[ab]{40}$/)
})
