import { expect, test } from 'vitest'
import { labelOf } from './label-of'

const ways = [
  { value: 'any', label: 'Mọi hình thức', phrase: '' },
  { value: 'post', label: 'Bưu chính', phrase: 'nộp qua bưu chính' },
] as const

test('a value has its label, or the other words asked for, even empty ones', () => {
  expect(labelOf(ways, 'post')).toBe('Bưu chính')
  expect(labelOf(ways, 'post', 'phrase')).toBe('nộp qua bưu chính')
  expect(labelOf(ways, 'any', 'phrase')).toBe('')
})

test('an unknown value stands for itself, and no value for nothing', () => {
  expect(labelOf(ways, 'fax', 'phrase')).toBe('fax')
  expect(labelOf(ways, null)).toBe('')
})
