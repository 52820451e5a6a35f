import { expect, test } from 'vitest'
import { readCsv, toDay } from '../../platform/imports'
import { parseRows } from './parse-rows'

const header = 'Số hồ sơ;4 số cuối số định danh;Ngày sinh;Trạng thái;Ngày hẹn trả;Lời cho người dân'

test('a file of an office program is read: semicolons, quotes, signs at the front, day first', () => {
  const table = readCsv(
    `\ufeff${header}\r\nH33.1-0001;0123;;Đã có kết quả;30/11/2026;"Mang giấy hẹn;\nthẻ ""cũ"""\r\n\r\nH33.1-0002;;5/1/1990;dang giai quyet;;\r\n`,
  )
  const { rows, errors } = parseRows(table)
  expect(errors).toEqual([])
  expect(rows).toEqual([
    {
      line: 2,
      number: 'H33.1-0001',
      identityDigits: '0123',
      state: 'ready',
      expectedOn: '2026-11-30',
      note: 'Mang giấy hẹn;\nthẻ "cũ"',
    },
    { line: 4, number: 'H33.1-0002', birthDay: '1990-01-05', state: 'processing' },
  ])
})

test('every wrong row is named with its line, column and reason; the others are kept', () => {
  const { rows, errors } = parseRows(
    readCsv(
      [
        header,
        'A-0001;1234;;Đã tiếp nhận;;',
        'A-0002;12a4;;Đã tiếp nhận;;',
        'A-0003;;;Đã tiếp nhận;;',
        'A-0004;1234;;Chắc là xong;;',
        'A-0005;1234;;Đã tiếp nhận;31/02/2026;',
        'a 0001;1234;;Đã tiếp nhận;;',
      ].join('\n'),
    ),
  )
  expect(rows.map(({ line }) => line)).toEqual([2])
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [3, '4 số cuối số định danh'],
    [4, '4 số cuối số định danh'],
    [5, 'Trạng thái'],
    [6, 'Ngày hẹn trả'],
    [7, 'Số hồ sơ'],
  ])
  expect(errors.at(-1)?.why).toBe('Trùng với dòng 2.')
})

test('a file without the columns that must be there is refused in words', () => {
  expect(() => parseRows([['Tên', 'Tuổi']])).toThrow(/“Số hồ sơ”, “Trạng thái”/)
})

test('days are days of the calendar', () => {
  expect(toDay('29/02/2028')).toBe('2028-02-29')
  expect(toDay('2026-11-30')).toBe('2026-11-30')
  expect(toDay('29/02/2026')).toBe('không phải ngày')
})
