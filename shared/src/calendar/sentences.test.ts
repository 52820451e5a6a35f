import { expect, test } from 'vitest'
import {
  deadlineSentence,
  formatDate,
  formatDay,
  formatExactMoment,
  formatMoment,
  formatMoney,
  formatMonth,
  formatShort,
  isValidOn,
  type Holiday,
} from '.'

test.each([
  ['2026-11-30', 'thứ Hai, 30/11/2026', 'thứ Hai 30/11'],
  ['2026-12-02', 'thứ Tư, 02/12/2026', 'thứ Tư 02/12'],
  ['2026-11-29', 'Chủ nhật, 29/11/2026', 'Chủ nhật 29/11'],
  ['2026-11-27T17:00:00.000Z', 'thứ Bảy, 28/11/2026', 'thứ Bảy 28/11'],
])('%s is written %s', (date, long, short) => {
  expect(formatDate(date)).toBe(long)
  expect(formatShort(date)).toBe(short)
  expect(formatDay(date)).toBe(long.split(', ')[1])
})

test('a moment is written as the clock in Viet Nam shows it', () => {
  expect(formatMoment('2026-11-27T17:05:59.000Z')).toBe('00:05 28/11/2026')
  expect(formatMoment(Date.parse('2026-11-27T16:59:00.000Z'))).toBe('23:59 27/11/2026')
  expect(formatExactMoment('2026-11-27T17:05:09.999Z')).toBe('00:05:09 28/11/2026')
})

test('a month is written without its day', () => {
  expect(formatMonth('2026-11')).toBe('11/2026')
})

test.each([
  [{ amount: 50_000 }, '50.000 đ'],
  [{ amount: 14_000_000, currency: 'VND' }, '14.000.000 đ'],
  [{ amount: 500 }, '500 đ'],
  [{ amount: 0 }, 'Miễn phí'],
  [{ amount: 35_000, amountTo: 105_000 }, '35.000–105.000 đ'],
  [{ amount: 145, currency: 'USD', amountTo: null }, '145 USD'],
  [{ amount: 2.5, currency: 'USD' }, '2,5 USD'],
] as const)('%o is written %s', (money, text) => {
  expect(formatMoney(money)).toBe(text)
})

test.each([
  ['2026-11-24', 'Nếu nộp hôm nay, chậm nhất thứ Năm 03/12 có kết quả.'],
  ['2026-11-29', 'Nếu nộp thứ Hai 30/11, chậm nhất thứ Tư 09/12 có kết quả.'],
  ['2026-12-28', 'Nếu nộp hôm nay, chậm nhất thứ Năm, 07/01/2027 có kết quả.'],
])('seven working days from %s', (today, sentence) => {
  const holidays: Holiday[] = [{ date: '2027-01-01', kind: 'off' }]
  expect(deadlineSentence({ period: { amount: 7, unit: 'working-days' }, today, holidays })).toBe(
    sentence,
  )
})

test('what is done at once says so', () => {
  const period = { amount: 0, unit: 'working-days' } as const
  expect(deadlineSentence({ period, today: '2026-11-24' })).toBe(
    'Nếu nộp hôm nay, được giải quyết ngay.',
  )
})

test('the first and the last day belong to a validity', () => {
  const validity = { validFrom: '2026-08-14T17:00:00.000Z', validTo: '2026-12-31T00:00:00.000Z' }
  expect(isValidOn(validity, '2026-08-14')).toBe(false)
  expect(isValidOn(validity, '2026-08-15')).toBe(true)
  expect(isValidOn(validity, '2026-12-31')).toBe(true)
  expect(isValidOn(validity, '2027-01-01')).toBe(false)
  expect(isValidOn({ validFrom: null }, '2027-01-01')).toBe(true)
})
