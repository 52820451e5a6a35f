import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReceipt, makeReceipt, normalizeReceipt, receiptProblem } from '../tips/receipt'
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
