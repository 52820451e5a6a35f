import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readCsvText } from '../read/csv'
import { readFile } from '../read/read-file'
import { textsOf } from '../testing'
import { writeCsv } from './csv'
import { guardCell, unguardCell } from './guard'
import { writeXlsx } from './xlsx'

const signs = [...'=+-@＝＋－＠;,|\'"\t\r\n ', 'a', '1', 'HYPERLINK("x")', 'cmd|/c calc!A0', '😀']
const nasty = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 })

test.each([
  ['=1+1', "'=1+1"],
  ['+84912345678', "'+84912345678"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  [' =""', '\' =""'],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
  ['a;=1', "a;'=1"],
  ['a,=1', "a,'=1"],
  ['a";"=1+1', 'a";\'"=1+1'],
  ['a\n=1', "a\n'=1"],
  ['a - b = c', 'a - b = c'],
  ["it's", "it's"],
])('%j leaves as %j', (text, guarded) => expect(guardCell(text)).toBe(guarded))

test('a guarded text begins no formula wherever a program ends the cell before it, and comes back', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const guarded = guardCell(text)
      for (const piece of guarded.split(/[;,|\t\r\n]/))
        expect(piece).not.toMatch(/^[" ]*[=+\-@＝＋－＠]/)
      expect(unguardCell(guarded)).toBe(text)
    }),
    { numRuns: 5000 },
  )
})

test('what a table holds comes back from CSV, and no cell of it begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(';' as const, ',' as const),
      (table, separator) => {
        const titles = ['một', 'hai', 'ba', 'bốn']
        const { rows } = readCsvText(writeCsv([titles, ...table], { separator }))
        const trimmed = table.map((row) => row.map((text) => text.trim()))
        const held = trimmed.filter((row) => row.some(Boolean))
        expect(rows.slice(1).map(({ cells }) => cells)).toEqual(
          held.map((row) => row.slice(0, row.findLastIndex(Boolean) + 1)),
        )
      },
    ),
    { numRuns: 1000 },
  )
})

test('numbers stay numbers, negative ones too', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      [-5, '-5'],
    ]),
  ).toBe('\ufeffa;b\r\n-5;"\'-5"\r\n')
})

const sheet = (rows: (string | number)[][]) => [{ name: 'Bảng', widths: [20, 20], rows }]

test('XLSX holds texts as texts, whatever they begin with, and gives them back', async () => {
  const texts = ['=1+1', '+84', '-5', '@x', '＝1', "'=1", '_x0041_', 'a\n=1', 'Ữ ẫ', '😀 <&>"']
  const bytes = await writeXlsx(sheet([['Một', 'Hai'], ...texts.map((text) => [text, 5])]))
  const table = await readFile(bytes)
  expect(textsOf(table).slice(1)).toEqual(texts.map((text) => [text, '5']))
  const { rows, styles } = partsOf(bytes)
  expect(rows).not.toContain('<f')
  // Every text cell has the format that keeps it text while it is edited.
  const formats = [...styles.matchAll(/<xf[^>]*?(?:numFmtId="(\d+)")?[^>]*>/g)].map(([xf]) => xf)
  const [, textFormat] = /numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? []
  for (const [, style] of rows.matchAll(/<c r="A\d+" s="(\d+)" t="s">/g))
    expect(formats[Number(style)]).toContain(`numFmtId="${textFormat}"`)
})

test('a sheet without rows has columns of text, so that what is filled in stays as it was typed', async () => {
  const { rows, styles } = partsOf(await writeXlsx(sheet([['Một', 'Hai']])))
  const styleOf = [...rows.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => Number(style))
  const list = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)![1]!
  const formats = [...list.matchAll(/<xf[^>]*>/g)].map(([xf]) => xf)
  const [, textFormat] = /numFmtId="(\d+)" formatCode="@"/.exec(styles)!
  expect(styleOf).toHaveLength(2)
  for (const style of styleOf) {
    expect(formats[style]).toContain(`numFmtId="${textFormat}"`)
    expect(formats[style]).not.toContain('applyFont')
  }
})

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const text = (name: string) => new TextDecoder().decode(parts[name])
  return { rows: text('xl/worksheets/sheet1.xml'), styles: text('xl/styles.xml') }
}
