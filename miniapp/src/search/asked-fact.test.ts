import { expect, test } from 'vitest'
import { askedFact, asksForOwnPlace } from './asked-fact'

test.each([
  ['làm hộ chiếu bao nhiêu tiền', 'fees'],
  ['le phi sang ten xe', 'fees'],
  ['đổi bằng lái hết bao nhiêu', 'fees'],
  ['vượt đèn đỏ phạt bao nhiêu', 'fees'],
  ['chở ba bị phạt nhiêu', 'fees'],
  ['tách hộ mất bao lâu?', 'times'],
  ['con dau may ngay co', 'times'],
  ['đăng ký tạm trú cần gì', 'documents'],
  ['sang tên xe cần những giấy tờ gì', 'documents'],
  ['làm căn cước mang gì', 'documents'],
  ['mấy tuổi được làm căn cước', 'who'],
  ['xin lý lịch tư pháp ở đâu', 'where'],
  ['địa chỉ công an xã Mễ Sở', 'where'],
  ['cong an phuong pho hien may gio mo cua', 'hours'],
  ['thứ bảy công an có làm không', 'hours'],
  ['sdt công an phường', 'phone'],
  ['đổi số điện thoại vneid ở đâu', 'where'],
  ['sang tên xe', undefined],
  ['phí đường bộ', undefined],
  ['', undefined],
])('%j asks for %s', (text, fact) => {
  expect(askedFact(text)).toBe(fact)
})

test.each([
  ['công an xã ở đâu', true],
  ['so dien thoai cong an phuong toi', true],
  ['thu bay cong an co lam khong', true],
  ['ca phường mấy giờ đóng cửa', true],
  ['công an xã Mễ Sở ở đâu', false],
  ['báo công an', false],
  ['làm căn cước ở đâu', false],
  ['số điện thoại công an giao thông', false],
])('%j asks for the police where one lives: %s', (text, does) => {
  expect(asksForOwnPlace(text)).toBe(does)
})
