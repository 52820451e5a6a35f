import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { normalizePhone, showPhone } from './phone'

test.each([
  ['0912 345 678', '+84912345678'],
  ['+84 912.345.678', '+84912345678'],
  ['(+84) 0912-345-678', '+84912345678'],
  ['84912345678', '+84912345678'],
  ['0084 912 345 678', '+84912345678'],
  ['０９１２３４５６７８', '+84912345678'],
  ['01686 123 456', '+84386123456'],
  ['04 3825 1234', '+842438251234'],
  ['0321 3 862 123', '+842213862123'],
  ['1900 0368', '+8419000368'],
  ['+84 1900 0368', '+8419000368'],
  ['113', '113'],
  ['+1 202 555 0100', '+12025550100'],
  ['001 202 555 0100', '+12025550100'],
])('%s is %s', (text, wanted) => expect(normalizePhone(text)).toBe(wanted))

test.each(['', 'abc', '12', '0912345678 gọi tôi', 'http://1.2.3.4/', '+', '0'.repeat(40)])(
  '%s is no telephone number',
  (text) => expect(normalizePhone(text)).toBeUndefined(),
)

const mobilePrefixes =
  '32 33 34 35 36 37 38 39 52 56 58 59 70 76 77 78 79 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 97 98 99'.split(
    ' ',
  )
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const mobile = fc
  .tuple(fc.constantFrom(...mobilePrefixes), digits(7))
  .map(([prefix, rest]) => prefix + rest)
const landline = fc.oneof(
  fc.tuple(fc.constantFrom('24', '28'), digits(8)).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('221', '227', '220', '225', '228', '236', '292'), digits(7))
    .map((parts) => parts.join('')),
)
const written = fc
  .tuple(
    fc.oneof(mobile, landline),
    fc.constantFrom('0', '+84', '+84 ', '84', '0084', '(+84) ', '+84 0'),
    fc.constantFrom('', ' ', '.', '-'),
  )
  .map(([number, lead, gap]) => lead + (number.match(/.{1,3}/g) ?? []).join(gap))

test('agrees with libphonenumber on numbers of Viet Nam however they are written', () => {
  fc.assert(
    fc.property(written, (text) => {
      const theirs = parsePhoneNumberFromString(text.replace(/^0084/, '+84'), 'VN')
      fc.pre(theirs?.isValid() === true)
      expect(normalizePhone(text)).toBe(theirs?.number)
    }),
    { numRuns: 2000 },
  )
})

test('normalising twice is normalising once, and what people are shown means the same', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ maxLength: 40 }), digits(9), digits(11)), (text) => {
      const once = normalizePhone(text)
      fc.pre(once !== undefined)
      expect(normalizePhone(once!)).toBe(once)
      expect(normalizePhone(showPhone(once!))).toBe(once)
    }),
    { numRuns: 2000 },
  )
})
