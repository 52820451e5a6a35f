import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVietnamese } from './compare-vietnamese'

test('this machine knows how Vietnamese sorts', () => {
  expect(new Intl.Collator('vi').resolvedOptions().locale).toBe('vi')
})

test('letters come in the order of the alphabet, tones last, numbers by their size', () => {
  const sorted = ['An', 'Ăn', 'Ân', 'Da', 'Dê', 'Đa', 'Em', 'Ê', 'Oa', 'Ô', 'Ơ', 'Uy', 'Ư']
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted)
  expect(['Mạ', 'Má', 'Ma', 'Mà', 'Mã', 'Mả'].sort(compareVietnamese)).toEqual([
    'Ma',
    'Mà',
    'Mả',
    'Mã',
    'Má',
    'Mạ',
  ])
  expect(['Đội 10', 'Đội 2'].sort(compareVietnamese)).toEqual(['Đội 2', 'Đội 10'])
})

test('every name that begins with Đ stands after every name that begins with D', () => {
  const rest = fc.stringMatching(/^[aăâeêioôơuưy]{1,6}$/)
  fc.assert(
    fc.property(rest, rest, (one, other) => {
      expect(compareVietnamese(`D${one}`, `Đ${other}`)).toBeLessThan(0)
    }),
  )
})
