import { expect, test } from 'vitest'
import { subjectProblems } from './subject'

test('an empty field is asked for, what cannot be read is said to be so', () => {
  const about = (value: string) => subjectProblems({ kind: 'phone', value, bank: '' })
  expect(about(' ').value).toBe('Hãy nhập số điện thoại.')
  expect(about('0000').value).toMatch(/^Không có số điện thoại nào như vậy/)
  expect(about('0912 345 678')).toEqual({})
})
