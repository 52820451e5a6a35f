import { expect, test } from 'vitest'
import { maxRows } from '../limits'
import { xlsxOfParts } from '../testing'
import { readFile } from './read-file'

const row = (at: number) => `<row r="${at}"><c r="A${at}" t="str"><v>x</v></c></row>`

test('as many rows as allowed are read; the next one stops it, however many follow', async () => {
  const rows = Array.from({ length: maxRows + 1 }, (_, at) => row(at + 1)).join('')
  expect((await readFile(xlsxOfParts({ rows }))).rows).toHaveLength(maxRows + 1)
  // What follows is not even XML: nothing beyond the first row too many is looked at.
  const more = xlsxOfParts({ rows: `${rows}${row(maxRows + 2)}${' '.repeat(200_000)}<&&&` })
  await expect(readFile(more)).rejects.toThrow(/hơn 20\.000 dòng/)
  const text = (count: number) => Buffer.from('x\n'.repeat(count))
  expect((await readFile(text(maxRows + 1))).rows).toHaveLength(maxRows + 1)
  await expect(readFile(text(maxRows + 2))).rejects.toThrow(/hơn 20\.000 dòng/)
})

test('rows without anything in them do not count, wherever they are', async () => {
  const blank = (at: number) =>
    `<row r="${at}"><c r="A${at}" s="0"/><c r="XFD${at}" t="str"><v> </v></c></row>`
  const rows = Array.from({ length: maxRows * 2 }, (_, at) => blank(at + 2)).join('')
  const table = await readFile(xlsxOfParts({ rows: `${row(1)}${rows}${row(1_048_576)}` }))
  expect(table.rows.map(({ line }) => line)).toEqual([1, 1_048_576])
})

test('cells far to the right are not read', async () => {
  const far = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" t="str"><v>z</v></c></row>'
  expect((await readFile(xlsxOfParts({ rows: far }))).rows[0]!.cells).toEqual(['a'])
  const { rows } = await readFile(Buffer.from(`a${';'.repeat(100_000)}z`))
  expect(rows[0]!.cells).toEqual(['a'])
})

test('a file that inflates beyond all measure is refused', async () => {
  const strings = '<si><t>a</t></si>'.repeat(2_000_001)
  await expect(readFile(xlsxOfParts({ rows: '', strings }))).rejects.toThrow(/quá nhiều/)
  const comment = `<!--${' '.repeat(9 * 1024 * 1024)}-->`
  const parts = { 'xl/workbook.xml': `<workbook>${comment}</workbook>` }
  await expect(readFile(xlsxOfParts({ rows: '', parts }))).rejects.toThrow(/quá nhiều/)
})

test('elements within elements without end are no workbook', async () => {
  const parts = xlsxOfParts({ rows: `${row(1)}${'<a>'.repeat(101)}${'</a>'.repeat(101)}` })
  await expect(readFile(parts)).rejects.toThrow(/hỏng/)
})

test('one text that every cell repeats counts each time', async () => {
  const strings = `<si><t>${'a'.repeat(5000)}</t></si>`
  const cells = '<c t="s"><v>0</v></c>'.repeat(50)
  const rows = `<row>${cells}</row>`.repeat(100)
  await expect(readFile(xlsxOfParts({ rows, strings }))).rejects.toThrow(/quá nhiều/)
})
