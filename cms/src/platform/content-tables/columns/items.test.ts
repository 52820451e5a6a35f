import { expect, test } from 'vitest'
import type { Doc, Names } from '../table'
import { amountPart, itemsColumn, optionPart, textPart } from './items'

const names = {} as Names
const fees = itemsColumn({
  path: 'fees',
  title: 'Lệ phí',
  hint: 'Tiền.',
  parts: [
    amountPart('amount', 'Số tiền', true),
    textPart('label', 'Trường hợp'),
    optionPart('channel', 'Khi nộp', [{ value: 'online', label: 'Trực tuyến' }]),
  ],
})

const before = {
  fees: [
    { id: 'a', amount: 120000, label: 'Cấp mới', hidden: 1 },
    { id: 'b', amount: 0, label: 'Trẻ em\ndưới 14 tuổi', channel: 'online', hidden: 2 },
  ],
}
const shown = '120.000 | Cấp mới\n0 | Trẻ em ¶ dưới 14 tuổi | Trực tuyến'

function read(text: string): unknown {
  const put = fees.read(text, names)
  if (typeof put !== 'function') return put.why
  const document: Doc = structuredClone(before)
  put(document)
  return document.fees
}

test('items stand on lines, what they say between bars, and come back as they were', () => {
  expect(fees.show(before, names)).toBe(shown)
  expect(read(shown)).toEqual(before.fees)
})

test('an item that stays keeps what the cell does not show; another is new', () => {
  expect(read('0 | Trẻ em ¶ dưới 14 tuổi | Trực tuyến\n130.000 |  | trực tuyến')).toEqual([
    before.fees[1],
    { amount: 130000, channel: 'online' },
  ])
})

test('what is missing or too much in an item is told', () => {
  expect(read('| Cấp mới')).toContain('thiếu phần “Số tiền”')
  expect(read('miễn phí')).toContain('Số tiền: “miễn phí”')
  expect(read('1 | a | Trực tuyến | b')).toContain('4 phần')
  expect(read('1 | a | Bưu điện')).toContain('Không có “Bưu điện”')
})
