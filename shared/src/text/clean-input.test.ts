import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanInput, cleanWriting, cleanWrittenLine, fold, slugify, wordsOf } from '.'

test.each([
  ['\u202d0912 345 678\u202c', '0912 345 678'],
  ['\u2068+84 912 345 678\u2069', '+84 912 345 678'],
  ['0912\u2011345\u2011678', '0912-345-678'],
  ['0912\u2013345\u2014678', '0912-345-678'],
  ['0912\u2212345\u30fc678', '0912-345-678'],
  ['\u200e1234\u00a05678\u202f9012\u20033456', '1234 5678 9012 3456'],
  ['\ufeff113\u200b', '113'],
  ['H33\u00ad.12\u2060.08', 'H33.12.08'],
  ['０９１２　３４５　６７８', '0912 345 678'],
  ['٠٩١٢ ३४५ ๖๗๘', '0912 345 678'],
  ['\u3164\u3164', ''],
  ['\u115f\u2800\uffa0\u{e0041}\ufe0f', ''],
  ['\uf095 0912', '0912'],
  ['a\u0000b\u007fc\ud800', 'abc'],
  [' a\t\n\u2028b\u0085c ', 'a b c'],
  ['Ðã tiếp nhận', 'Đã tiếp nhận'],
  ['QÐ-BCA, Nð-CP, HÐND', 'QĐ-BCA, Nđ-CP, HĐND'],
  ['Ɖường ðiện', 'Đường điện'],
  ['Guðrún Sigurðardóttir', 'Guðrún Sigurðardóttir'],
  ['Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
])('%j is cleaned to %j', (text, cleaned) => expect(cleanInput(text)).toBe(cleaned))

test('no digit of any script is read as another', () => {
  for (const [script, zero] of Object.entries({ arabic: 0x660, khmer: 0x17e0, adlam: 0x1e950 }))
    for (let value = 0; value < 10; value += 1)
      expect([script, cleanInput(String.fromCodePoint(zero + value))]).toEqual([script, `${value}`])
})

test('every format character of Unicode is dropped, in numbers and in writing', () => {
  for (let code = 0; code < 0xe1000; code += 1) {
    const letter = String.fromCodePoint(code)
    if (!/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(letter)) continue
    expect([code, cleanInput(`1${letter}2`)]).toEqual([code, '12'])
    expect([code, cleanWriting(`Bình${letter}an`)]).toEqual([code, 'Bìnhan'])
  }
})

test('writing keeps its signs, its lines and its pictures', () => {
  expect(cleanWriting('  Một – “hai” … ½ \r\n\r\n\r\n\r\n ba\u200b \u202ebốn ')).toBe(
    'Một – “hai” … ½\n\nba bốn',
  )
  expect(cleanWriting('👨‍👩‍👧 ❤️ ok\u200d')).toBe('👨‍👩‍👧 ❤️ ok')
  expect(cleanWrittenLine('Nguyễn\n Văn  An')).toBe('Nguyễn Văn An')
})

test.each([
  ['any code points', fc.string({ unit: 'binary' }), 100],
  ['letters of many scripts', fc.string({ unit: 'grapheme' }), 100],
  [
    'what is told apart here',
    fc.string({ unit: fc.constantFrom(...'a-– \u00b4\u3164\u200d\u0301Ððđ٣³\n\r\u{1f468}\ufe0f') }),
    1000,
  ],
])('cleaning twice changes nothing: %s', (_, any, numRuns) => {
  fc.assert(
    fc.property(any, (text) => {
      for (const clean of [cleanInput, cleanWriting, cleanWrittenLine, fold])
        expect(clean(clean(text))).toBe(clean(text))
    }),
    { numRuns },
  )
})

test.each([
  ['Ðăng ký', 'dang-ky'],
  ['ðăng\u00adký', 'dangky'],
  ['70/2024/NÐ\u2011CP', '70-2024-nd-cp'],
  ['Ｃấp\u200b thẻ', 'cap-the'],
])('%j makes the address %j', (text, slug) => expect(slugify(text)).toBe(slug))

test('what is looked for finds what is written, however either was typed', () => {
  expect(fold('NĐ\u2011CP')).toBe(fold('nÐ-cp'))
  expect(wordsOf('căn\u200bcước công\u00adan Ðiện')).toEqual(['căncước', 'côngan', 'Điện'])
})
