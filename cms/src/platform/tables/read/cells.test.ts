import { expect, test } from 'vitest'
import type { Cell } from '../cell'
import { textsOf, xlsxOfParts } from '../testing'
import { readFile } from './read-file'

const readRows = async (parts: Parameters<typeof xlsxOfParts>[0]) =>
  (await readFile(xlsxOfParts(parts))).rows
/** The one cell A1. */
async function cell(xml: string, more: Omit<Parameters<typeof xlsxOfParts>[0], 'rows'> = {}) {
  const [row] = await readRows({ rows: `<row r="1">${xml}</row>`, ...more })
  return row?.cells[0] as Cell | undefined
}
const number = (value: number | string, format: string, is1904 = false) =>
  cell(`<c r="A1" s="0"><v>${value}</v></c>`, { formats: [format], is1904 })

test.each([
  [0.5, 'General', '0,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [261124000231, 'General', '261124000231'],
  ['4.0E6', 'General', '4000000'],
  [0.5, '0%', '50%'],
  [231, '0000', '0231'],
  [4000000, '#,##0 "đồng"', '4.000.000 đồng'],
  [-1234.5, '#,##0.00', '-1.234,50'],
  [0.9166666666678793, 'hh:mm', '22:00'],
  [1.5, '[h]:mm', '36:00'],
  [0.25, 'no format[', '0,25'],
])('the number %s with the format %s is shown as %s', async (value, format, shown) =>
  expect(await number(value, format)).toBe(shown),
)

test.each([
  [46350, 'dd/mm/yyyy', '24/11/2026', '2026-11-24'],
  [46350.75, 'yyyy-mm-dd hh:mm', '2026-11-24 18:00', '2026-11-24'],
  [46350, '[$-F800]dddd, mmmm dd, yyyy', '24/11/2026', '2026-11-24'],
  [46350, 'mm/yyyy', '11/2026', '2026-11-24'],
  [46349.9999999999, 'dd/mm/yyyy', '24/11/2026', '2026-11-24'],
])('the number %s with the format %s is the day %s', async (value, format, text, day) =>
  expect(await number(value, format)).toEqual({ text, day }),
)

test('a workbook that counts from 1904 has its own days', async () => {
  expect(await number(44888, 'dd/mm/yyyy', true)).toEqual({ text: '24/11/2026', day: '2026-11-24' })
  expect(await number(0, 'dd/mm/yyyy', true)).toEqual({ text: '01/01/1904', day: '1904-01-01' })
  expect(await number(0.5, 'hh:mm', true)).toBe('12:00')
  expect(await number(0.5, '0%', true)).toBe('50%')
})

test('the day format that files name by 14 alone is read as Viet Nam writes days', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const styles = `<styleSheet xmlns="${main}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`
  const parts = { 'xl/styles.xml': styles }
  expect(await cell('<c r="A1" s="1"><v>46350</v></c>', { parts })).toEqual({
    text: '24/11/2026',
    day: '2026-11-24',
  })
})

test.each([
  ['<c t="d"><v>1990-05-11</v></c>', { text: '11/05/1990', day: '1990-05-11' }],
  ['<c t="d"><v>1990-05-11T13:30:00Z</v></c>', { text: '11/05/1990', day: '1990-05-11' }],
  ['<c t="d"><v>13:30:00</v></c>', '13:30'],
  ['<c t="b"><v>1</v></c>', 'TRUE'],
  ['<c t="b"><v>0</v></c>', 'FALSE'],
  ['<c t="str"><f>A2&amp;"x"</f><v>kết quả</v></c>', 'kết quả'],
  ['<c><f>1/2</f><v>0.5</v></c>', '0,5'],
  ['<c t="inlineStr"><is><t xml:space="preserve"> chữ </t></is></c>', 'chữ'],
  ['<c t="inlineStr"><is><r><t>hai </t></r><r><rPr><b/></rPr><t>đoạn</t></r></is></c>', 'hai đoạn'],
  ['<c t="inlineStr"><is><t>một_x000D_hai _x005F_x0041_</t></is></c>', 'một\rhai _x0041_'],
])('%s shows %j', async (xml, shown) => expect(await cell(xml)).toEqual(shown))

test.each([
  ['<c t="e"><f>A2/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
  ['<c t="e"><v>#REF!</v></c>', '#REF!'],
  ['<c><f>A2+7</f></c>', 'công thức chưa có kết quả'],
  ['<c><v>1234567890123456</v></c>', '15 chữ số'],
  ['<c t="s"><v>7</v></c>', 'hỏng'],
  ['<c><v>abc</v></c>', 'không đọc được'],
  ['<c t="d"><v>1990-02-31</v></c>', 'không có thật'],
  ['<c t="str"><v>h\ufffd s\ufffd</v></c>', 'chữ bị hỏng'],
  [`<c t="str"><v>${'a'.repeat(5001)}</v></c>`, '5.000 chữ cái'],
])('%s is an error that says why', async (xml, why) =>
  expect(await cell(xml)).toEqual({ wrong: expect.stringContaining(why) }),
)

test('shared texts are found by their place, runs put together, readings left out', async () => {
  const strings =
    '<si><t>Một</t></si><si><r><t>Hai</t></r><r><t> ba</t></r></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si><si/>'
  const at = (place: number) => `<c t="s"><v>${place}</v></c>`
  const [row] = await readRows({
    rows: `<row>${at(0)}${at(1)}${at(2)}${at(3)}${at(0)}</row>`,
    strings,
  })
  expect(row!.cells).toEqual(['Một', 'Hai ba', '漢', '', 'Một'])
})

test('cells and rows without their place follow one another; those with one keep it', async () => {
  const text = (value: string, r = '') => `<c ${r} t="str"><v>${value}</v></c>`
  const rows = await readRows({
    rows: `<row>${text('a')}${text('b')}</row><row r="5">${text('c', 'r="C5"')}${text('d')}</row><row>${text('e')}</row><row r="9"><c r="A9" s="0"/></row>`,
  })
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 5, cells: ['', '', 'c', 'd'] },
    { line: 6, cells: ['e'] },
  ])
})

test('prefixes, the strict edition, other places of the parts and UTF-16 make no difference', async () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const list = (relations: string) =>
    `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</p:Relationships>`
  const bytes = xlsxOfParts({
    rows: '',
    parts: {
      '_rels/.rels': list(
        `<p:Relationship Id="a" Type="${office}/officeDocument" Target="/book/main.xml"/>`,
      ),
      'xl/workbook.xml': undefined,
      'book/main.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="Biểu đồ" q:id="c"/><x:sheet name="Ẩn" state="veryHidden" q:id="h"/><x:sheet name="Dữ liệu" q:id="d"/></x:sheets></x:workbook>`,
      'book/_rels/main.xml.rels': list(
        `<p:Relationship Id="c" Type="${office}/chartsheet" Target="chart.xml"/><p:Relationship Id="h" Type="${office}/worksheet" Target="hidden.xml"/><p:Relationship Id="d" Type="${office}/worksheet" Target="../Sheets/Data.xml"/>`,
      ),
      'book/chart.xml': '<chart/>',
      'book/hidden.xml': '<worksheet/>',
      'sheets/data.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>Đọc được</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  })
  const table = await readFile(bytes)
  expect([table.sheet, textsOf(table)]).toEqual(['Dữ liệu', [['Đọc được']]])
})
