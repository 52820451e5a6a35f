import { expect, test } from 'vitest'
import { StaffError, wordsOf } from './staff-error'

test('what the service or the page says is shown, what others say is not', () => {
  expect(wordsOf(new StaffError('Tệp trên máy chủ bị hỏng.'))).toBe('Tệp trên máy chủ bị hỏng.')
  expect(wordsOf(new TypeError('Failed to fetch'))).toMatch(/^Có lỗi trên máy này/)
  expect(wordsOf(undefined)).toMatch(/^Có lỗi trên máy này/)
})
