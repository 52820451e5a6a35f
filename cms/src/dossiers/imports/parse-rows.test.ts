import { expect, test } from 'vitest'
import { readCsvText } from '../../platform/tables/read/csv'
import { parseRows } from './parse-rows'

const header = 'Số hồ sơ;4 số cuối số định danh;Ngày sinh;Trạng thái;Ngày hẹn trả;Lời cho người dân'

test('a file of an office program is read: semicolons, quotes, signs at the front, day first', async () => {
  const table = readCsvText(
    `\ufeff${header}\r\nH33.1-0001;0123;;Đã có kết quả;30/11/2026;"Mang giấy hẹn;\nthẻ ""cũ"""\r\n\r\nH33.1-0002;;5/1/1990;dang giai quyet;;\r\n`,
  )
  const { rows, errors } = await parseRows(table)
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

test('every wrong row is named with its line, column and reason; the others are kept', async () => {
  const { rows, errors } = await parseRows(
    readCsvText(
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

test('a file without the columns that must be there, or with one twice, is refused in words', async () => {
  await expect(parseRows(readCsvText('Tên;Tuổi'))).rejects.toThrow(/“Số hồ sơ”, “Trạng thái”/)
  const twice = `${header};ngày sinh\nA-0001;1234;;Đã tiếp nhận;;;`
  await expect(parseRows(readCsvText(twice))).rejects.toThrow(/hai cột cùng tên “Ngày sinh”/)
  const guessed = { ...readCsvText('Sè hå s¬'), isGuessedText: true as const }
  await expect(parseRows(guessed)).rejects.toThrow(/UTF-8/)
})

test('a letterhead may stand above the titles; a column that means nothing here is noted', async () => {
  const { rows, notes } = await parseRows(
    readCsvText(`CÔNG AN XÃ\n\n${header};Ngày hẹn\nA-0001;1234;;Đã tiếp nhận;;;24/11/2026`),
  )
  expect(rows).toMatchObject([{ line: 4, number: 'A-0001' }])
  expect(notes).toEqual([
    { line: 3, column: 'Ngày hẹn', why: expect.stringContaining('không được đọc') },
  ])
})

test('what was pasted into a cell is cleaned; a number that Excel made a day of is refused', async () => {
  const { rows } = await parseRows(
    readCsvText(
      `${header}\n\u200eH33\u20110001\u200b;\u200b0231;;Ðã\u00a0tiếp nhận;;Mang “giấy hẹn” – bản chính`,
    ),
  )
  expect(rows).toMatchObject([
    {
      number: 'H33-0001',
      identityDigits: '0231',
      state: 'received',
      note: 'Mang “giấy hẹn” – bản chính',
    },
  ])
  const day = { text: '05/12/2026', day: '2026-12-05' }
  const titles = header.split(';')
  const table = { rows: [titles, [day, '1234', '', 'Đã tiếp nhận']] }
  const { errors } = await parseRows({
    rows: table.rows.map((cells, at) => ({ line: at + 1, cells })),
  })
  expect(errors).toMatchObject([{ line: 2, column: 'Số hồ sơ' }])
})
