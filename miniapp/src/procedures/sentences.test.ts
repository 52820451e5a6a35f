import { expect, test } from 'vitest'
import { feeNote, feeSentence, splitFees, timeSentence } from './sentences'

const half = {
  label: 'Cấp lại',
  amount: 35000,
  currency: 'VND' as const,
  per: 'một lần',
  validTo: '2026-12-31T12:00:00.000Z',
}
const full = {
  label: 'Cấp lại',
  amount: 70000,
  currency: 'VND' as const,
  per: 'một lần',
  validFrom: '2027-01-01T12:00:00.000Z',
}

test('a temporary fee ends by itself on its last day', () => {
  expect(splitFees([half, full], '2026-12-31')).toEqual({ now: [half], later: [full] })
  expect(splitFees([half, full], '2027-01-01')).toEqual({ now: [full], later: [] })
})

test('a fee is a sentence with its dates and condition', () => {
  expect(feeSentence(half)).toBe('Cấp lại: 35.000 đ, một lần')
  expect(feeNote({ ...half, condition: 'mức thường là 70.000 đồng' })).toBe(
    'đến hết 31/12/2026, mức thường là 70.000 đồng',
  )
  expect(feeSentence({ amount: 0, currency: 'VND', channel: 'online' })).toBe(
    'nộp trực tuyến: Miễn phí',
  )
})

test('a time limit is a sentence', () => {
  expect(timeSentence({ amount: 7, unit: 'working-days' })).toBe('Không quá 7 ngày làm việc')
  expect(timeSentence({ amount: 0.5, unit: 'working-days', label: 'Có trong dữ liệu' })).toBe(
    'Không quá 0,5 ngày làm việc (có trong dữ liệu)',
  )
  expect(timeSentence({ amount: 0, unit: 'hours' })).toBe('Giải quyết ngay')
})
