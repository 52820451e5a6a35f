import { expect, test } from 'vitest'
import { openSentence, openState, type Holiday, type OpeningHours } from '.'

const office: OpeningHours = {
  openingHours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:30', closes: '17:00' },
  ],
  hoursExceptions: [
    { date: '2026-11-25T12:00:00.000Z', closed: true },
    { date: '2026-11-28', closed: false, opens: '08:00', closes: '11:00' },
  ],
}
const allDay: OpeningHours = {
  openingHours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '23:59' },
  ],
}
const nights: OpeningHours = { openingHours: [{ days: ['fri'], opens: '22:00', closes: '05:00' }] }
const holidays: Holiday[] = [
  { date: '2026-11-26', kind: 'off' },
  { date: '2026-12-05', kind: 'makeup' },
]

test.each([
  ['an ordinary morning', office, '2026-11-24T09:00:00+07:00', 'Đang mở cửa đến 11:30'],
  ['the minute of opening', office, '2026-11-24T07:30:00+07:00', 'Đang mở cửa đến 11:30'],
  ['the minute of closing', office, '2026-11-24T11:30:00+07:00', 'Đang đóng cửa, mở lại 13:30'],
  ['noon', office, '2026-11-24T12:00:00+07:00', 'Đang đóng cửa, mở lại 13:30'],
  [
    'before closed and public holidays',
    office,
    '2026-11-24T18:00:00+07:00',
    'Đang đóng cửa, mở lại 07:30 thứ Sáu 27/11',
  ],
  [
    'the evening before',
    office,
    '2026-11-26T20:00:00+07:00',
    'Đang đóng cửa, mở lại 07:30 ngày mai',
  ],
  ['an open Saturday of its own', office, '2026-11-28T10:00:00+07:00', 'Đang mở cửa đến 11:00'],
  ['a make-up Saturday', office, '2026-12-05T14:00:00+07:00', 'Đang mở cửa đến 17:00'],
  ['a foreign clock', office, '2026-11-24T02:00:00Z', 'Đang mở cửa đến 11:30'],
  ['round the clock', allDay, '2026-11-24T23:59:30+07:00', 'Mở cửa suốt ngày đêm'],
  ['over midnight', nights, '2026-11-28T04:00:00+07:00', 'Đang mở cửa đến 05:00'],
  ['before midnight', nights, '2026-11-27T23:00:00+07:00', 'Đang mở cửa đến 05:00 ngày mai'],
  ['no hours known', {}, '2026-11-24T09:00:00+07:00', 'Chưa có giờ làm việc'],
  ['no hours recorded', { openingHours: [] }, '2026-11-24T09:00:00+07:00', 'Chưa có giờ làm việc'],
])('%s', (_, hours, now, sentence) => {
  const moment = new Date(now)
  const state = openState(hours, moment, holidays)
  expect(openSentence(state, moment)).toBe(sentence)
})

test('what never opens again says so', () => {
  const closed = Array.from({ length: 40 }, (_, i): Holiday => {
    return { date: new Date(Date.UTC(2026, 10, 20 + i)).toISOString(), kind: 'off' }
  })
  const now = new Date('2026-11-24T09:00:00+07:00')
  expect(openState(office, now, closed)).toMatchObject({
    state: 'closed',
    opensAt: { date: '2026-11-28' },
  })
  expect(openSentence(openState(nights, now, closed), now)).toBe(
    'Đang đóng cửa, chưa có giờ mở lại',
  )
})
