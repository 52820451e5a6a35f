import { expect, test } from 'vitest'
import { publicWords } from './public-words'

test('numbers and addresses of people are not shown', () => {
  expect(publicWords('Gọi 0912 345 678 hoặc a.b@thu.vn, xem https://x.vn/a')).toBe(
    'Gọi [số đã ẩn] hoặc [thư điện tử đã ẩn], xem [liên kết đã ẩn]',
  )
  expect(publicWords('CCCD 034.200.001.234, +84-912-345-678')).toBe('CCCD [số đã ẩn], [số đã ẩn]')
})

test('days, money and times stay', () => {
  const text = 'Ngày 24/11/2026 chờ 2 giờ, nộp 50.000 đ, phòng 102, từ 7:30 đến 11:30.'
  expect(publicWords(text)).toBe(text)
})
