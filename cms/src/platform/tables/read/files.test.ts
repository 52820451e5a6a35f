import { expect, test } from 'vitest'
import { textsOf, xlsxOfParts, zipOf } from '../testing'
import { readFile } from './read-file'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
const compound = (name: string) =>
  bytes(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    Buffer.from(name, 'utf16le').toJSON().data,
  )
const readTexts = async (content: Uint8Array) => textsOf(await readFile(content))

test.each([
  ['nothing', bytes(''), /trống/],
  ['Excel 97', compound('Workbook'), /Excel 97.*lưu lại dưới dạng \.xlsx/],
  ['Excel 5', compound('Book'), /Excel 97/],
  ['Excel 4', bytes([9, 4, 6, 0, 0, 0]), /Excel đời cũ/],
  ['a file with a password', compound('EncryptedPackage'), /mật khẩu/],
  ['old Word', compound('WordDocument'), /Word/],
  ['Word', zipOf({ 'word/document.xml': '<a/>' }), /Word/],
  ['xlsb', zipOf({ 'xl/workbook.bin': 'x' }), /\.xlsb.*\.xlsx/],
  ['ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /\.ods.*\.xlsx/],
  ['Numbers', zipOf({ 'Index/Document.iwa': 'x' }), /Numbers.*\.xlsx/],
  ['zip', zipOf({ 'a.txt': 'x' }), /giải nén/],
  ['rar', bytes('Rar!\u001a'), /giải nén/],
  ['PDF', bytes('%PDF-1.7'), /PDF/],
  ['RTF', bytes('{\\rtf1'), /RTF/],
  ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0]), /ảnh/],
  ['HEIC', bytes([0, 0, 0, 24], 'ftypheic'), /ảnh/],
  ['HTML', bytes('\ufeff \n<html xmlns:x="…"><table><tr><td>Số'), /HTML.*\.xlsx/],
  ['XML 2003', bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), /XML 2003/],
  ['MHTML', bytes('MIME-Version: 1.0\nX-Document-Type: Workbook'), /MHTML/],
  ['JSON', bytes('[{"a":1}]'), /JSON/],
  ['a broken archive', bytes('PK\u0003\u0004 then nothing'), /hỏng/],
  ['half an archive', xlsxOfParts({ rows: '' }).subarray(0, 900), /hỏng/],
  ['broken XML', xlsxOfParts({ rows: '<row><c></row>' }), /hỏng/],
  [
    'no sheet',
    xlsxOfParts({ rows: '', parts: { 'xl/worksheets/sheet1.xml': undefined } }),
    /trang tính/,
  ],
])('%s is named, with what to do', async (_, content, words) => {
  await expect(readFile(content)).rejects.toThrow(words)
})

test('entities of its own make a file no larger', async () => {
  const evil = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">]><worksheet><sheetData><row><c t="str"><v>&b;&b;</v></c></row></sheetData></worksheet>`
  const file = xlsxOfParts({ rows: '', parts: { 'xl/worksheets/sheet1.xml': evil } })
  await expect(readFile(file)).rejects.toThrow(/hỏng/)
})

test('a part that is not what its checksum says is refused', async () => {
  const file = xlsxOfParts({ rows: '<row><c t="str"><v>0912345678</v></c></row>'.repeat(3) })
  const content = Buffer.from(file)
  // The checksum of the last entry in the directory, which is the sheet's.
  const entry = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  content[entry + 16] = content[entry + 16]! ^ 0xff
  await expect(readFile(content)).rejects.toThrow(/hỏng/)
})

test.each([
  ['UTF-8', Buffer.from('Số;Tên\n1;Đỗ')],
  ['UTF-8 with its mark', Buffer.from('\ufeffSố;Tên\n1;Đỗ')],
  ['UTF-16, as Excel saves Unicode text', Buffer.from('\ufeffSố\tTên\r\n1\tĐỗ', 'utf16le')],
  ['UTF-16 without its mark', Buffer.from('Số hồ sơ;Tên\n1;Đỗ'.replace(' hồ sơ', ''), 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('\ufeffSố,Tên\n1,Đỗ', 'utf16le').swap16()],
  ['a first line that names the separator', Buffer.from('sep=|\r\nSố|Tên\r\n1|Đỗ')],
  ['the same in quotes with a mark', Buffer.from('\ufeff"sep=;"\nSố;Tên\n1;Đỗ')],
  ['old line ends', Buffer.from('Số;Tên\r1;Đỗ')],
])('CSV is read: %s', async (_, content) => {
  expect(await readTexts(content)).toEqual([
    ['Số', 'Tên'],
    ['1', 'Đỗ'],
  ])
})

test('a line that names the separator is not counted, as office programs do not show it', async () => {
  expect((await readFile(Buffer.from('sep=;\na\n\nb'))).rows.map(({ line }) => line)).toEqual([
    1, 3,
  ])
})

test('Vietnamese of old Windows is read, and said to be a guess', async () => {
  // "Số hồ sơ" in windows-1258: ô and ơ are letters, their tones signs of their own.
  const titles = [0x53, 0xf4, 0xec, 0x20, 0x68, 0xf4, 0xcc, 0x20, 0x73, 0xf5]
  const table = await readFile(Buffer.from(titles))
  expect([textsOf(table), table.isGuessedText]).toEqual([[['Số hồ sơ']], true])
})

test('quotes that never end are an error, not one long cell', async () => {
  const { rows } = await readFile(Buffer.from('a;b\n1;"2\n3;4'))
  expect(rows[1]).toEqual({
    line: 2,
    cells: Array(2).fill({ wrong: expect.stringContaining('ngoặc kép') }),
  })
})

test('numbers that a program keeps as text for Excel are read without what keeps them', async () => {
  const file = Buffer.from('Số;Ngày\n="0231";="11/05/1990"\n"=""0232""";=1+1\n')
  expect(await readTexts(file)).toEqual([
    ['Số', 'Ngày'],
    ['0231', '11/05/1990'],
    ['0232', '=1+1'],
  ])
})
