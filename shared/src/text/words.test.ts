import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareAccents, soundOf, stripTelex, takeApart, telexReadings, wordKey, wordsOf } from '.'

test.each([
  ['hòa', 'hoà'],
  ['thủy', 'thuỷ'],
  ['quý', 'quí'],
  ['lý', 'lí'],
  ['kỹ', 'kĩ'],
  ['Mỹ', 'mĩ'],
  ['y', 'i'],
])('%s and %s are one word', (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other))
  expect(takeApart(one)).toEqual(takeApart(other))
})

test.each([
  ['thúy', 'thúi'],
  ['yên', 'iên'],
  ['quyền', 'quiền'],
])('%s and %s are two words', (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other))
})

test.each([
  ['thư', 'thư', 'same'],
  ['thu', 'thư', 'fewer'],
  ['thuong', 'thường', 'fewer'],
  ['thương', 'thường', 'fewer'],
  ['thường', 'thương', 'different'],
  ['thư', 'thu', 'different'],
  ['thú', 'thư', 'different'],
  ['đang', 'đăng', 'fewer'],
  ['đang', 'dang', 'different'],
  ['cươ', 'cước', 'fewer'],
  ['hoà', 'hòa', 'same'],
])('typed %s against written %s: %s', (typed, written, match) => {
  expect(compareAccents(takeApart(typed), takeApart(written))).toBe(match)
})

test('the key of a word taken apart is its word key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of wordsOf(text)) expect(takeApart(word).key).toBe(wordKey(word))
    }),
  )
})

test.each([
  ['cuowc', 'cuoc'],
  ['chie61u', 'chieu'],
  ['chieeus', 'chieu'],
  ['dd', 'd'],
  ['ddieenj', 'dien'],
  ['dduwowngf', 'duong'],
  ['caasp', 'cap'],
  ['dangd', 'dang'],
  ['truowfng', 'truong'],
  ['thuongw', 'thuong'],
  ['d9ang8', 'dang'],
  ['maats', 'mat'],
  ['twf', 'tu'],
  ['hocj', 'hoc'],
])('input method keys in %s: %s', (typed, meant) => {
  expect(stripTelex(typed)).toBe(meant)
})

test.each(
  'xnc gplx cs cccd cmnd ct07 pa05 kt3 a1 b2 sms otp apk taxi sos gas bhxh evn visa video 2026 36 mat cuoc'.split(
    ' ',
  ),
)('%s is left alone', (word) => {
  expect(stripTelex(word)).toBe(word)
})

test('a known word is never touched', () => {
  expect(stripTelex('cards', (word) => word === 'cards')).toBe('cards')
})

test('reading input method keys never throws and always changes the word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (word) => !telexReadings(word).includes(word)),
  )
})

test.each([
  ['tro', 'cho'],
  ['xo', 'so'],
  ['gia', 'da'],
  ['rinh', 'dinh'],
  ['nam', 'lam'],
  ['kan', 'can'],
  ['nghiep', 'ngiep'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other))
})

test.each([
  ['nha', 'la'],
  ['ngan', 'lan'],
  ['kha', 'ca'],
])('%s does not sound like %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other))
})
