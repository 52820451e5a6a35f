import { expect, test } from 'vitest'
import { askedFact } from './asked-fact'

test.each([
  ['làm hộ chiếu bao nhiêu tiền', 'fees'],
  ['le phi sang ten xe', 'fees'],
  ['đổi bằng lái hết bao nhiêu', 'fees'],
  ['tách hộ mất bao lâu?', 'times'],
  ['con dau may ngay co', 'times'],
  ['đăng ký tạm trú cần gì', 'documents'],
  ['sang tên xe cần những giấy tờ gì', 'documents'],
  ['làm căn cước mang gì', 'documents'],
  ['mấy tuổi được làm căn cước', 'who'],
  ['xin lý lịch tư pháp ở đâu', 'where'],
  ['sang tên xe', undefined],
  ['phí đường bộ', undefined],
  ['', undefined],
])('%j asks for %s', (text, fact) => {
  expect(askedFact(text)).toBe(fact)
})
