import { expect, test } from 'vitest'
import { canonicalize } from './canonical'
import type { IndicatorKind } from './kinds'

const read = (kind: IndicatorKind, value: string) => canonicalize({ kind, value })?.place

test.each([
  ['0123 456 789', '0123456789'],
  ['\u202d0123\u2011456\u2013789\u202c', '0123456789'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['STK: 0123 456 789 – Vietcombank', '0123456789'],
  ['Số tài khoản: 0123456789 NGUYEN VAN A', '0123456789'],
  ['0123456789 tại ngân hàng MB, chủ TK Trần Thị B', '0123456789'],
  ['tai khoan 0123456789 26/11/2026', '0123456789'],
  ['V3CAS0912345678', 'v3cas0912345678'],
  ['CONGTYABC', 'congtyabc'],
  ['\u3164abc\u200b1', 'abc1'],
  ['123', undefined],
  ['chuyển 5.000.000 vào STK 0123456789', undefined],
])('account %j is %s', (text, wanted) => expect(read('account', text)).toBe(wanted))

test.each([
  ['https://evil\u200b.example/a', 'evil.example'],
  ['evil\u2011site.example', 'evil-site.example'],
  ['ｈｔｔｐｓ：／／evil.example', 'evil.example'],
  ['TK cua ban bi khoa. Vao https://evil.example/xac-thuc, dang nhap ngay!', 'evil.example'],
  ['Xem (http://evil.example/a).', 'evil.example'],
  ['Vào trang dichvu-congan.top/nop để nộp phạt', 'dichvu-congan.top'],
  ['viết cho ten@vidu.com nhé', undefined],
  ['a.example.com và b.vidu.net', undefined],
  ['ở TP.HCM lúc 9.30', undefined],
])('link %j is of %s', (text, wanted) => expect(read('link', text)).toBe(wanted))

test('Ð is another letter in the name of a site', () =>
  expect(read('link', 'ðichvu.vn')).not.toBe(read('link', 'đichvu.vn')))

test.each([
  ['\u200evn.ten.ungdung', 'vn.ten.ungdung'],
  ['Tải: https://play.google.com/store/apps/details?id=vn.gia.mao&hl=vi', 'vn.gia.mao'],
])('app %j is %s', (text, wanted) => expect(read('app', text)).toBe(wanted))
