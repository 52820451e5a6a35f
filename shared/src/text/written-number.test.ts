import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, writeNumber } from './written-number'

test.each([
  ['120.000', 120_000],
  ['120000', 120_000],
  ['120.000 đ', 120_000],
  ['120.000đ', 120_000],
  ['1.500.000 đồng', 1_500_000],
  ['1 500 000', 1_500_000],
  ['120,000', 120_000],
  ['120,000 VNĐ', 120_000],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['25 USD', 25],
  ['0', 0],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['12,1250', 12.125],
  ['12,500 đ', 12_500],
  ['1,234,567', 1_234_567],
  ['-3,2', -3.2],
  [' 50 ', 50],
])('“%s” is %d', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test.each([
  '',
  'miễn phí',
  '1.23.4',
  '12.0000',
  '1e9',
  '120.000-150.000',
  '0x10',
  '1.2345',
  '12,125',
  '0.120.000',
])('“%s” is no number', (text) => {
  expect(readNumber(text)).toBeUndefined()
})

test('what is written is read back as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (value) => {
      expect(readNumber(writeNumber(value))).toBe(value)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (hundredths) => {
      expect(readNumber(writeNumber(hundredths / 100))).toBe(hundredths / 100)
    }),
  )
  expect(writeNumber(120_000)).toBe('120.000')
})
