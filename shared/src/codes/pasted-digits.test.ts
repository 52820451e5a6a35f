import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReceipt, makeReceipt, normalizeReceipt, receiptProblem } from '../tips/receipt'
import { checkDigit } from './damm'
import {
  formatTrackingCode,
  makeTrackingCode,
  normalizeTrackingCode,
  trackingCodeProblem,
} from './tracking-code'

const code = makeTrackingCode('123456789012345')
const shown = formatTrackingCode(code)

test.each([
  `\u200e${shown}`,
  shown.replace(/ /g, '\u2011'),
  shown.replace(/ /g, ' – '),
  shown.replace(/ /g, '\u00a0'),
  shown.replace(/ /g, '·'),
  `\u2068${code}\u2069`,
  `Mã theo dõi: ${shown}`,
  `Mã theo dõi: ${shown}`.normalize('NFD'),
  `Mã theo dõi:${code}.`,
  `Mã theo dõi ${shown} (chỉ mình bạn giữ)`,
  `Mã phản ánh PA-261126-23ABC, mã theo dõi ${shown}, gửi 26/11/2026 lúc 09:30`,
  `“${shown}”`,
  `${shown} 26/11/2026`,
  [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  [...code].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
  [...code].join('\u200b'),
])('%j is read as the code in it', (pasted) => {
  expect(normalizeTrackingCode(pasted)).toBe(code)
  expect(trackingCodeProblem(pasted)).toBeUndefined()
})

test.each([
  ['Mã theo dõi:', 'empty'],
  ['\u200e\u00a0', 'empty'],
  ['Mã theo dõi: 1234 5678', 'too-short'],
  [`Mã theo dõi: ${code}11`, 'too-long'],
  [`Mã theo dõi: ${code.slice(0, 15)}${(Number(code[15]) + 1) % 10}`, 'mistyped'],
  ['xin chào', 'mistyped'],
  [`${code.slice(0, 15)}O`, 'mistyped'],
] as const)('%j: %s', (pasted, problem) => expect(trackingCodeProblem(pasted)).toBe(problem))

test('a receipt is read in whatever stands around it', () => {
  const around = fc.constantFrom('', '\u200e', 'Mã nhận tin: ', 'Giữ kín! ', '\u202a', ' (', '“')
  const gap = fc.constantFrom('', ' ', '-', '\u2011', ' – ', '.', '\u202f', '\u2060')
  fc.assert(
    fc.property(around, gap, around, (before, between, after) => {
      const receipt = makeReceipt()
      const pasted = before + formatReceipt(receipt).replace(/ /g, between) + after
      expect(normalizeReceipt(pasted)).toBe(receipt)
      expect(receiptProblem(pasted)).toBeUndefined()
    }),
  )
})

// In each, what is left out of the code and what is read in its place would have a valid check digit.
test.each([
  ['Mã phản ánh PA-261126-2B3CD. Mã theo dõi: 1987 8049 4469 1546.', '1987804944691546'],
  ['PA-261126-2K3 1987 8049 4469 1546', '1987804944691546'],
  ['PA-261126-A2345 1987 8802 5703 7312', '1987880257037312'],
  ['26/11/2026 1988 3321 3111 1933', '1988332131111933'],
  ['ngày 26 tháng 11 năm 2026 1988 3321 3111 1933', '1988332131111933'],
  ['2026, 1988 3321 3111 1933', '1988332131111933'],
  ['1994 0558 6939 0459 26/11', '1994055869390459'],
])('%j: the code that is written like one', (pasted, right) => {
  expect(normalizeTrackingCode(pasted)).toBe(right)
  expect(trackingCodeProblem(pasted)).toBeUndefined()
})

test('a mistyped code is told, and no other one found in what stands beside it', () => {
  expect(trackingCodeProblem('26/11/2026 1988 3321 3111 1934')).toBe('too-long')
  expect(trackingCodeProblem('1994 0558 6939 0450, gửi 26/11 lúc 09:30')).toBe('mistyped')
})

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'))

const letters = fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTUVWXYZ')
const reference = fc
  .tuple(
    fc.constantFrom('PA', 'KN'),
    digits(6),
    fc.string({ unit: letters, minLength: 5, maxLength: 5 }),
  )
  .map((parts) => parts.join('-'))
const date = fc
  .tuple(twoDigits(1, 31), twoDigits(1, 12), fc.integer({ min: 2024, max: 2039 }))
  .chain(([day, month, year]) =>
    fc.constantFrom(
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `${day}-${month}-${year}`,
      `${Number(day)}/${Number(month)}`,
      `${year}-${month}-${day}`,
      `ngày ${day} tháng ${month} năm ${year}`,
    ),
  )
const time = fc
  .tuple(twoDigits(0, 23), twoDigits(0, 59), twoDigits(0, 59))
  .chain(([hour, minute, second]) =>
    fc.constantFrom(`${hour}:${minute}`, `${hour}:${minute}:${second}`, `${hour}h${minute}`),
  )
const phone = digits(10).chain((some) =>
  fc.constantFrom(
    `09${some.slice(0, 2)} ${some.slice(2, 5)} ${some.slice(5, 8)}`,
    `09${some.slice(0, 1)} ${some.slice(1, 4)} ${some.slice(4, 8)}`,
    `0${some.slice(0, 9)}`,
    `+84 9${some.slice(0, 2)} ${some.slice(2, 5)} ${some.slice(5, 8)}`,
    `02${some.slice(0, 2)}.${some.slice(2, 6)}.${some.slice(6, 9)}`,
    `1900 ${some.slice(0, 4)}`,
  ),
)
const words = fc.constantFrom('Mã theo dõi:', 'Mã nhận tin:', 'mã', 'gửi lúc', 'Giữ kín!', '“')
// A telephone number parted by nothing but a space cannot be told from groups of a code.
const comma = fc.constantFrom(', ', '. ', '; ', ': ', ' (')
const anyJoint = fc.oneof(comma, fc.constantFrom(' ', ' – '))
const surroundings = fc
  .array(
    fc.oneof(
      fc.tuple(anyJoint, fc.oneof(reference, date, time, words), anyJoint),
      fc.tuple(comma, phone, comma),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.flat().join(''))
const gap = fc.constantFrom('', ' ', '-', '\u2011', ' – ', '.', '\u00a0')

test.each([
  ['tracking code', 15, normalizeTrackingCode, trackingCodeProblem],
  ['receipt', 19, normalizeReceipt, receiptProblem],
] as const)(
  'every %s is found among dates, times, telephone numbers and references',
  (_, length, normalize, problem) => {
    fc.assert(
      fc.property(
        digits(length),
        gap,
        surroundings,
        surroundings,
        (some, between, before, after) => {
          const right = some + checkDigit(some)
          const pasted = before + right.replace(/(\d{4})(?=\d)/g, `$1${between}`) + after
          expect([pasted, normalize(pasted)]).toEqual([pasted, right])
          expect(problem(pasted)).toBeUndefined()
        },
      ),
      { numRuns: 3000 },
    )
  },
)
