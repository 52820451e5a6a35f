import { afterEach, expect, test, vi } from 'vitest'
import { hasValidCheckDigit } from '../codes/damm'
import { formatReceipt, makeReceipt, normalizeReceipt, receiptProblem } from './receipt'

afterEach(() => vi.restoreAllMocks())

test('a receipt is twenty digits that end with their check digit, and no two are alike', () => {
  const receipts = Array.from({ length: 300 }, makeReceipt)
  for (const receipt of receipts) {
    expect(receipt).toMatch(/^\d{20}$/)
    expect(hasValidCheckDigit(receipt)).toBe(true)
  }
  expect(new Set(receipts).size).toBe(receipts.length)
})

test('bytes that would make small digits likelier are left out, and more are asked for', () => {
  const given = [[255, 254, 250, 249, 248, 13], Array.from({ length: 32 }, (_, at) => at)]
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
    ;(into as unknown as Uint8Array).fill(253)
    ;(into as unknown as Uint8Array).set(given.shift()!)
    return into
  })
  expect(makeReceipt().slice(0, 19)).toBe('983' + '0123456789012345')
  expect(given).toEqual([])
})

test.each([
  ['', 'empty'],
  [' - . ', 'empty'],
  ['1234 5678 9012 3456 7891', undefined],
  ['1234.5678-9012–3456_7891', undefined],
  ['1234 5678 9012 3456 7892', 'mistyped'],
  ['1234 5678 9012 3456 789', 'too-short'],
  ['123456789012345678911', 'too-long'],
  // Where a whole receipt stands, what was copied beside it is left.
  ['1234 5678 9012 3456 7891 1', undefined],
  ['x12', 'mistyped'],
  ['12x', 'mistyped'],
  ['x234 5678 9012 3456 7891', 'mistyped'],
  ['1234 5678 9012 3456 789x', 'mistyped'],
] as const)('“%s”: %s', (typed, problem) => expect(receiptProblem(typed)).toBe(problem))

test('it is shown in five groups of four and read back', () => {
  expect(formatReceipt('12345678901234567891')).toBe('1234 5678 9012 3456 7891')
  expect(normalizeReceipt('1234 5678 9012 3456 7891')).toBe('12345678901234567891')
})
