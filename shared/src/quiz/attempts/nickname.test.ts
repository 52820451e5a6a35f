import { expect, test } from 'vitest'
import { maskName, nicknameProblem } from './nickname'

test.each(['Nguyễn Văn Lớn', 'Đèo Thị Các', 'Bé Na', 'Minh.2008', 'Trần Đức Cặn', 'Lò Văn Dính'])(
  '%s is a name',
  (name) => expect(nicknameProblem(name)).toBeUndefined(),
)

test.each([
  'a',
  '1234',
  'Thằng lồn',
  'd.m',
  'vcl',
  'Công an tỉnh',
  'ADMIN',
  'Ban_to_chuc',
  '0912 345 678',
  'Nam 0912345678',
  '<b>x</b>',
  'x'.repeat(31),
])('%s is refused', (name) => expect(nicknameProblem(name)).toMatch(/\./))

test('a masked name keeps first letters only', () => {
  expect(maskName('Nguyễn Văn An')).toBe('N*** V*** A***')
})
