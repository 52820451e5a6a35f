import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json'
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { looksLikePhone, normalizePhone, showPhone } from './normalize-phone'

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
  // Copied from Apple Contacts, Signal, Word, a browser, another script.
  ['\u202d0912 345 678\u202c', '+84912345678'],
  ['\u2068+84 912 345 678\u2069', '+84912345678'],
  ['0912\u2011345\u2011678', '+84912345678'],
  ['0912\u2013345\u2013678', '+84912345678'],
  ['tel:+84-912-345-678', '+84912345678'],
  ['0912·345·678', '+84912345678'],
  ['٠٩١٢٣٤٥٦٧٨', '+84912345678'],
  // A country code without its +, with a 0 in place of it, with the 0 left behind it.
  ['084 912 345 678', '+84912345678'],
  ['084 24 3825 1234', '+842438251234'],
  ['84 0912 345 678', '+84912345678'],
  ['+84 (0)912 345 678', '+84912345678'],
  ['+0084 912 345 678', '+84912345678'],
  ['+0912345678', '+84912345678'],
  ['0841234567', '+84841234567'],
  ['912 345 678', '+84912345678'],
  ['+44 (0)20 7946 0018', '+442079460018'],
  // Networks of the police, of the State, calls over the internet.
  ['069.234 8560', '+84692348560'],
  ['080 43162', '+848043162'],
  ['065 1234 5678', '+846512345678'],
  // Whole lines.
  ['SĐT: 0912 345 678', '+84912345678'],
  ['ĐT/Zalo: 0912.345.678 (anh Nam)', '+84912345678'],
  ['0912345678 gọi tôi', '+84912345678'],
  ['Hotline (24/7): 1900 0368 – hỏi về căn cước', '+8419000368'],
  ['Gọi A.Nam TP.HCM 0912 345 678 nhé!', '+84912345678'],
  ['0912 345 678 - 26/11/2026', '+84912345678'],
  ['113 – Cần công an ngay', '113'],
])('%s is %s', (text, wanted) => expect(normalizePhone(text)).toBe(wanted))

test.each([
  '',
  'abc',
  '12',
  'http://1.2.3.4/',
  'https://zalo.me/0912345678',
  '0912345678@vidu.vn',
  '+',
  '0'.repeat(40),
  'mã 12345 ngày 26/11/2026',
  // Two numbers: nobody knows which is meant.
  '0912 345 678 / 0987 654 321',
])('%s is no telephone number', (text) => expect(normalizePhone(text)).toBeUndefined())

test.each([
  '09123456789',
  '091234567',
  '0412345678',
  '0999 999 99',
  '0221 386 212',
  '3862 123',
  '02210000',
  '912345',
  '+84 912 345 6789',
  '+1 202 555 010',
  '+999 123 4567',
  '+86 123',
  '0'.repeat(10),
])('no plan has %s, and it is told from what is no number at all', (text) => {
  expect(normalizePhone(text)).toBeUndefined()
  expect(looksLikePhone(text)).toBe(true)
})

test.each(['1.2.3.4', 'csgt.vn', 'abc', '12', ''])('%j is not meant as a number', (text) =>
  expect(looksLikePhone(text)).toBe(false),
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

// What the library does not know: calls over the internet, networks of the police and of the State,
// the last of Hà Nội's ranges.
const ours = /^(?:65|69|80|249)/
// What it knows and nobody dials: numbers of single firms.
const theirs = /^(?:12(?:0[13]|28)|[17]99\d{4}$)/

test('agrees with libphonenumber on which numbers Viet Nam has, whatever they begin with', () => {
  for (let start = 1000; start < 10_000; start += 1) {
    for (const rest of ['345', '3456', '34567', '345678']) {
      const number = `${start}${rest}`
      if (ours.test(number) || theirs.test(number)) continue
      const known = parsePhoneNumberFromString(`+84${number}`)?.isValid() ?? false
      // An old number is told as the one of today.
      const read = normalizePhone(`+84${number}`)
      const isToday = read === `+84${number}`
      expect([number, isToday]).toEqual([number, known])
    }
  }
})

test('a mobile number of every country is read, and nothing else is made of it', () => {
  for (const country of getCountries()) {
    const number = getExampleNumber(country, examples)?.number
    if (number) expect([country, normalizePhone(number)]).toEqual([country, number])
  }
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

// Each was looked through again from every one of its signs: half a minute and more.
test.each(['a', '1', '-', 'a-', '(', '1(', '+84', '1 ', 'a: ', '0912 345 678 '])(
  'however much of %j is sent, it is read once',
  (part) => expect(normalizePhone(part.repeat(500_000 / part.length))).toSatisfy(isFewDigits),
)

const isFewDigits = (found: string | undefined) => found === undefined || found.length < 20
