import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, inject, test } from 'vitest'
import { xlsxOfParts } from '../../platform/tables/testing'
import { staffWith, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import type { DossierPreview } from './preview-rows'

let officer: Api
let foreign: Api

beforeAll(async () => {
  const [own, other] = await communes(2)
  officer = await staffWith(['officer'], [own!.id])
  foreign = await staffWith(['officer'], [other!.id])
})

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))

type Answer = { status: number; body: DossierPreview & { code?: string; message?: string } }

async function preview(body: Uint8Array | string, staff = officer): Promise<Answer> {
  const response = await fetch(`${inject('serviceUrl')}/api/dossiers/imports/preview?name=a.xlsx`, {
    method: 'POST',
    body: body as BodyInit,
    headers: { ...staff.identity, 'Content-Type': 'application/octet-stream' },
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const read = async (name: string) => (await preview(fixture(name))).body

test.each([
  [
    'formula-date.xlsx',
    { expectedOn: '2026-12-01', receivedOn: '2026-11-24', birthDay: '1990-05-11' },
  ],
  ['iso-date-cell.xlsx', { birthDay: '1990-05-11' }],
  ['prefix.xlsx', { identityDigits: '0231', state: 'received' }],
  ['sep.csv', { number: 'H33.12.08-261124-0020', receivedOn: '2026-11-24' }],
  ['invisible.csv', { number: 'H33.12.08-261124-0020', identityDigits: '0231', state: 'received' }],
  ['stray-last-row.xlsx', { number: 'H33.12.08-261124-0031' }],
  ['xfd-100.xlsx', { number: 'H33.12.08-261124-0031' }],
  ['eth-letter.csv', { number: 'H33-0001', state: 'received' }],
  ['dropdown-whole-column.xlsx', { number: 'H33.12.08-261124-0031' }],
  ['dropdown-8-columns.xlsx', { number: 'H33.12.08-261124-0031' }],
])('%s is read', async (name, row) => {
  const { rows, errors, notes } = await read(name)
  expect([errors, notes]).toEqual([[], []])
  expect(rows).toMatchObject([row])
})

test('cells that show an error make their rows errors', async () => {
  const { rows, errors } = await read('formula-error.xlsx')
  expect(rows).toEqual([])
  expect(errors).toEqual([
    { line: 2, column: 'Lời cho người dân', why: expect.stringContaining('#N/A') },
    { line: 3, column: 'Lời cho người dân', why: expect.stringContaining('#REF!') },
  ])
})

test('days are read as systems write them, and refused when they are none', async () => {
  const { rows, errors } = await read('dates.csv')
  expect(rows.map(({ number, birthDay }) => [number, birthDay])).toEqual([
    ['H33-1003', '1990-05-01'],
    ['H33-1004', '1990-05-01'],
    ['H33-1005', '1990-11-24'],
    ['H33-1006', '1990-11-24'],
    ['H33-1007', '1990-11-24'],
    ['H33-1013', '1990-11-24'],
  ])
  expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 10, 11, 12, 13, 14])
  expect(new Set(errors.map(({ column }) => column))).toEqual(new Set(['Ngày sinh']))
  const born = await preview('Số hồ sơ;Ngày sinh;Trạng thái\nH33-1;01/01/2099;Đã tiếp nhận')
  expect(born.body.errors).toMatchObject([{ line: 2, column: 'Ngày sinh' }])
})

test('an unknown procedure and days in the wrong order are told, and the rows kept', async () => {
  const { rows, notes } = await read('procedure-unknown.csv')
  expect(rows.map(({ procedure }) => procedure)).toEqual([
    'khong-co-thu-tuc-nay',
    'cap-lai-the-can-cuoc',
  ])
  expect(notes.map(({ line, column }) => [line, column])).toEqual([
    [2, 'Đường dẫn thủ tục'],
    [3, 'Ngày hẹn trả'],
  ])
  expect(notes[0]!.why).toContain('khong-co-thu-tuc-nay')
})

test.each([
  ['xls-renamed.xlsx', /Excel 97.*dưới dạng \.xlsx/],
  ['html-as.xls', /HTML.*dưới dạng \.xlsx/],
])('%s is named, with what to do', async (name, words) => {
  const { status, body } = await preview(fixture(name))
  expect([status, body.code]).toEqual([400, 'FILE_REFUSED'])
  expect(body.message).toMatch(words)
})

test('what another unit holds reads like anything else that cannot be imported', async () => {
  const number = `H33-${randomUUID().slice(0, 8)}`
  const row = { number, identityDigits: '4821', state: 'processing' }
  await officer.post('/api/dossiers/push', [row])
  const csv = `Số hồ sơ;4 số cuối số định danh;Trạng thái\n${number};4821;Đã tiếp nhận`
  const { body } = await preview(csv, foreign)
  expect(body.rows).toEqual([])
  expect(body.errors).toEqual([{ line: 2, column: 'Số hồ sơ', why: 'Không nhập được.' }])
})

test('days that no calendar has are refused from other programs too', async () => {
  const row = { number: 'H33-0001', identityDigits: '4821', state: 'processing' }
  for (const day of ['2026-02-31', '2026-99-99']) {
    const { status, body } = await officer.post('/api/dossiers/push', [{ ...row, expectedOn: day }])
    expect([status, Object.keys(body.fields as object)]).toEqual([400, ['0.expectedOn']])
  }
})

test('a file made to stop the service keeps nobody waiting', async () => {
  // Answered by the process that reads files, whatever the disk and the database are doing.
  const alive = async () => (await fetch(`${inject('serviceUrl')}/api/live`)).status
  // Inflates to 60 MB without a single value.
  const rows = '<row><c s="0"/><c s="0"/><c s="0"/><c s="0"/></row>'.repeat(1_200_000)
  const done: string[] = []
  const reading = preview(xlsxOfParts({ rows })).then(({ status }) => {
    done.push('file')
    return status
  })
  for (let times = 0; times < 3; times += 1) {
    expect(await alive()).toBe(200)
    done.push('alive')
  }
  expect(await reading).toBe(400)
  expect(done).toEqual(['alive', 'alive', 'alive', 'file'])
})

test('more rows than allowed are refused in words, however small the file', async () => {
  const titles = '<row><c t="str"><v>Số hồ sơ</v></c></row>'
  const rows = titles + '<row><c t="str"><v>H33-0001</v></c></row>'.repeat(1_000_000)
  const { status, body } = await preview(xlsxOfParts({ rows }))
  expect([status, body.message]).toEqual([400, expect.stringContaining('20.000 dòng')])
})
