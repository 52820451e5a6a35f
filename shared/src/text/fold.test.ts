import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, slugify } from '.'

test.each([
  ['Cấp lại thẻ CĂN CƯỚC', 'cap lai the can cuoc'],
  ['Đăng ký   tạm\ttrú ', 'dang ky tam tru'],
  ['hòa', 'hoa'],
  ['hoà', 'hoa'],
  ['Thuỷ'.normalize('NFD'), 'thuy'],
  ['Ữ Ẫ ở', 'u a o'],
  ['', ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice changes nothing', () => {
  for (const unit of ['binary', 'grapheme'] as const) {
    const text = fc.string({ unit, maxLength: 60 })
    fc.assert(fc.property(text, (any) => fold(fold(any)) === fold(any)))
  }
})

test('folding does not depend on how characters are composed', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẩẫấậỵỷ '),
    maxLength: 60,
  })
  fc.assert(
    fc.property(vietnamese, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))),
  )
})

test.each([
  ['Công an phường Phố Hiến', 'cong-an-phuong-pho-hien'],
  ['70/2024/NĐ-CP', '70-2024-nd-cp'],
  [' “Đặt lịch” – hẹn?! ', 'dat-lich-hen'],
  ['***', ''],
])('slugify(%j) is %j', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('a slug is a valid address part of at most 120 characters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) =>
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugify(text)),
    ),
  )
  const long = slugify('Khai báo tạm trú cho người nước ngoài '.repeat(8))
  expect(long.length).toBeLessThanOrEqual(120)
  expect(long.endsWith('-')).toBe(false)
  expect(slugify(long)).toBe(long)
})
