import { expect, test } from 'vitest'
import { recognize } from './recognize'

const said = (text: string) => recognize(text).map(({ kind, value }) => `${kind} ${value}`)

test.each([
  // Many accounts are telephone numbers: only words say which it is.
  ['0912345678', ['phone 0912345678']],
  ['09123456789', []],
  ['STK 09123456789', ['account 09123456789']],
  ['STK 0912345678', ['account 0912345678']],
  ['Tài khoản MB Bank: 0912 345 678', ['account 0912 345 678']],
  ['113', ['phone 113']],
  ['+44 20 7946 0958', ['phone +44 20 7946 0958']],
  ['1903 4567 8901 23', ['account 1903 4567 8901 23']],
  ['vn.ten.ungdung', ['app vn.ten.ungdung']],
  [
    'https://play.google.com/store/apps/details?id=vn.abc.def',
    ['app https://play.google.com/store/apps/details?id=vn.abc.def'],
  ],
  ['com.vneid.xyz', ['link com.vneid.xyz']],
  ['bocongan.gov.vn.xyz', ['link bocongan.gov.vn.xyz']],
  ['congan@gmail.com', ['link gmail.com']],
  ['xin chào', []],
  ['xin', []],
  ['', []],
])('“%s” is asked as %s', (text, expected) => {
  expect(said(text)).toEqual(expected)
})

test('a whole message gives its numbers and links, each once', () => {
  const message =
    'VNeID cua ban het han. Lien he can bo 0912 345 678, mo https://vneid-bca.top/a, mở https://vneid-bca.top/a; ' +
    'nop phi vao STK 19034567890123 Techcombank truoc 20/11/2026, ma 123456'
  const found = said(message)
  expect(found).toContain('link https://vneid-bca.top/a')
  expect(found).toContain('account 19034567890123')
  expect(found.some((each) => each.startsWith('phone') && each.includes('0912 345 678'))).toBe(true)
  expect(found.filter((each) => each.startsWith('link'))).toHaveLength(1)
  expect(found).toHaveLength(3)
})

test('a bank’s QR code gives the account in it', () => {
  const code =
    '00020101021138570010A00000072701270006970403011301234567890120208QRIBFTTA53037045802VN63049E6F'
  expect(said(code)).toEqual(['account 0123456789012'])
})

test('a long list is cut: every one costs a request', () => {
  const list = Array.from({ length: 20 }, (_, at) => `https://trang-${at}.com`).join(' ')
  expect(recognize(list)).toHaveLength(6)
})
