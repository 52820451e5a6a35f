import { expect, test } from 'vitest'
import { maskName, nicknameProblem, tidyNickname } from './nickname'

test.each([
  'Nguyễn Văn Lớn',
  'Đèo Thị Các',
  'Bé Na',
  'Minh.2008',
  'Trần Đức Cặn',
  'Lò Văn Dính',
  'Trần Công Anh',
  'Nguyễn Thị Ữ Ẫ',
  'Zoë Müller',
  'Lan-Anh_7A',
  'A B C',
])('%s is a name', (name) => expect(nicknameProblem(name)).toBeUndefined())

test.each([
  'a',
  '1234',
  'Thằng lồn',
  'l ồ n',
  'd.m',
  'l0n',
  'đ.ị.t',
  'vcl',
  'Công an tỉnh',
  'ADMIN',
  'Ban_to_chuc',
  'C0ng An',
  '0912 345 678',
  'Nam 0912345678',
  'a０９１２３４５６７８',
  'a٠٩١٢٣٤٥٦٧٨',
  'a०९१२३४५६७८',
  'a⁰⁹¹²³⁴⁵⁶⁷⁸',
  'a①②③④⑤⑥⑦⑧',
  'Lan 0.9.1.2.3.4.5.6',
  'b0912c345d678',
  '<b>x</b>',
  'x'.repeat(31),
  '\u3164\u3164',
  '\u115f\u1160\uffa0',
  '\u2800\u2800',
  '\u200b\u200d\u2060',
  'A\u3164',
  'Нам Нгуен',
  'Λάμδα',
  '南明',
  `a${Array.from({ length: 20 }, (_, at) => String.fromCodePoint(0x300 + at)).join('')}`,
  'e\u0302\u0301\u0306',
  'b\u0301',
  'Lan 😀',
  '-._',
])('%j is refused', (name) => expect(nicknameProblem(name)).toMatch(/\.$/))

test('what is not seen or only looks different is not kept', () => {
  expect(tidyNickname('\u2067  Lan\u3164\u00a0 Anh\u200b')).toBe('Lan Anh')
  expect(tidyNickname('Ｌａｎ Ａnh')).toBe('Lan Anh')
  expect(tidyNickname('Nguye\u0302\u0303n')).toBe('Nguyễn')
})

test('two names that look the same are kept as the same', () => {
  const spellings = [
    'Bé Na',
    'Be\u0301 Na',
    'Bé\u200b Na',
    'Ｂé\u3000Na',
    'Bé\u00adNa'.replace('N', ' N'),
  ]
  expect(new Set(spellings.map(tidyNickname)).size).toBe(1)
})

test('a masked name keeps first letters only', () => {
  expect(maskName('Nguyễn Văn An')).toBe('N*** V*** A***')
})
