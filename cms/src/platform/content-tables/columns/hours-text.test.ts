import { weekdays } from '@chung-tay/shared/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHours, writeHours, type Hours } from './hours-text'

const office: Hours = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '11:30' },
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:30', closes: '17:00' },
]
const officeText = 'Thứ Hai–Thứ Sáu: 07:30–11:30, 13:30–17:00'
const everyDay = weekdays.map(({ value }) => value)

test('weekly hours are written a group of days after the other', () => {
  expect(writeHours(office)).toBe(officeText)
  expect(writeHours([...office, { days: ['sat'], opens: '07:30', closes: '11:30' }])).toBe(
    `${officeText}; Thứ Bảy: 07:30–11:30`,
  )
  expect(writeHours([{ days: everyDay, opens: '00:00', closes: '23:59' }])).toBe(
    'Hằng ngày: cả ngày',
  )
  expect(writeHours([])).toBe('')
})

test.each([
  officeText,
  'T2-T6: 7h30-11h30, 13h30-17h',
  'Thứ 2 đến thứ 6: sáng 7h30 – 11h30; chiều 13h30 – 17h00',
  'Từ thứ Hai đến thứ Sáu 7:30-11:30 và 13:30-17:00',
  'các ngày làm việc: 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ',
  'Sáng 7g30-11g30, chiều 13g30-17g (thứ 2 - thứ 6)',
  'Thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu: 7h30-11h30\n13h30-17h',
  'T2-T6: 7h30-11h30, 13h30-17h (trừ ngày lễ, Tết)',
])('“%s” are the hours of an office', (text) => {
  expect(writeHours(readHours(text) as Hours)).toBe(officeText)
})

test.each(['24/7', 'Hằng ngày: cả ngày', 'mọi ngày 24/24', 'T2–CN: 0h00–24h00'])(
  '“%s” is always',
  (text) => expect(readHours(text)).toEqual([{ days: everyDay, opens: '00:00', closes: '23:59' }]),
)

test.each([
  ['7h30-11h30', 'chưa ghi ngày'],
  ['T2-T6: giờ hành chính', 'Không đọc được'],
  ['T2-T6', 'Không đọc được'],
  ['T2-T6: 25h-26h', 'Không có giờ'],
  ['T2-T6: 7h30-11h30 trừ thứ Tư', 'Không đọc được'],
])('“%s” is not guessed', (text, why) => {
  expect(readHours(text)).toEqual({ why: expect.stringContaining(why) })
})

test('what was written is read back as the same', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const row = fc.record({
    days: fc.subarray(everyDay, { minLength: 1 }),
    opens: clock,
    closes: clock,
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const hours = rows.filter(({ opens, closes }) => opens !== closes)
      const written = writeHours(hours)
      expect(writeHours(readHours(written) as Hours)).toBe(written)
    }),
  )
})
