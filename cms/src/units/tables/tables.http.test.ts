import { randomUUID } from 'node:crypto'
import { beforeAll, expect, inject, test } from 'vitest'
import { provenance, staffAccount, staffWith, stranger, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import { checked, csvOf, rowsIn, rowsOf, sendTable, settled } from './testing'

let editor: Api
let other: Api
let units: { id: string; name: string; slug: string }[]

beforeAll(async () => {
  editor = (await staffAccount(['editor'], [], 'Biên tập viên Bảng')).api
  other = await staffWith(['editor'])
  units = await communes(3)
})

const some = () => `Bàn ${randomUUID().slice(0, 8)}`
const row = (label: string, more: Record<string, string> = {}) => ({
  'Tên đầu mối': label,
  'Thuộc đơn vị': units[0]!.name,
  Loại: 'Trực ban',
  'Điện thoại cố định': '0221 3000 001',
  Nguồn: 'Danh bạ',
  'Ngày kiểm tra': '28/11/2026',
  ...more,
})

async function contact(label: string) {
  const query = `where[label][equals]=${encodeURIComponent(label)}&depth=0`
  return (await editor.get(`/api/contacts?draft=true&${query}`)).body.docs[0]
}

async function start(id: string, isPublishing = true) {
  const begun = await editor.post(`/api/tables/imports/${id}/start`, { isPublishing })
  expect(begun.status, JSON.stringify(begun.body)).toBe(200)
  return settled(editor, id)
}

async function undo(id: string) {
  expect((await editor.post(`/api/tables/imports/${id}/undo`, {})).status).toBe(200)
  return settled(editor, id)
}

async function download(path: string): Promise<Uint8Array> {
  const response = await fetch(inject('serviceUrl') + path, { headers: editor.identity })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

test.each([
  ['units', 100],
  ['contacts', 20],
  ['procedures', 40],
  ['handbook', 50],
  ['alerts', 20],
])('what goes out of %s comes in as the same', async (table, fewest) => {
  for (const format of ['xlsx', 'csv']) {
    const file = await download(`/api/tables/${table}/export?format=${format}`)
    const { counts, total, id } = await checked(editor, table, file)
    expect(await rowsOf(editor, id, 'wrong')).toEqual([])
    expect(await rowsOf(editor, id, 'changed')).toEqual([])
    expect(counts).toEqual({ same: total })
    expect(total).toBeGreaterThan(fewest)
  }
})

test('a template shows a row, which counts for nothing when it comes back', async () => {
  const file = await download('/api/tables/contacts/template?format=csv')
  const [titles] = rowsIn(new TextDecoder().decode(file))
  expect(Object.keys(titles!)).toContain('Điện thoại cố định')
  const empty = await sendTable(editor, 'contacts', { body: file })
  expect(empty.status).toBe(400)
  expect(empty.body.message).toContain('chưa có dòng nào')
})

test('a file says what it would do, by row and cell, before anything is stored', async () => {
  const [known, twice] = [some(), some()]
  await start((await checked(editor, 'contacts', csvOf([row(known)]))).id)
  const { id, counts } = await checked(
    editor,
    'contacts',
    csvOf([
      row(known, { 'Điện thoại cố định': '2213000002', 'Giờ làm việc': 'T2-T6: 7h30-11h30' }),
      row(some()),
      row(some(), { 'Thuộc đơn vị': 'Công an phường Không Đâu' }),
      row(some(), { 'Điện thoại cố định': '0221 30' }),
      row(some(), { 'Giờ làm việc': 'giờ hành chính' }),
      row(some(), { 'Ngày kiểm tra': '31/02/2026' }),
      row(some(), { Loại: 'Quầy' }),
      row(twice),
      row(twice),
      row(some(), { Nguồn: '' }),
    ]),
  )
  expect(counts).toEqual({ changed: 1, new: 3, wrong: 6, incomplete: 1 })
  const [changed] = await rowsOf(editor, id, 'changed')
  expect(changed).toMatchObject({
    line: 2,
    changes: [
      { column: 'Điện thoại cố định', before: '0221 3000 001', after: '0221 300 0002' },
      { column: 'Giờ làm việc', before: '', after: 'Thứ Hai–Thứ Sáu: 07:30–11:30' },
    ],
  })
  const wrong = await rowsOf(editor, id, 'wrong')
  expect(wrong.map(({ line, problems }) => [line, problems[0]!.column])).toEqual([
    [4, 'Thuộc đơn vị'],
    [5, 'Điện thoại cố định'],
    [6, 'Giờ làm việc'],
    [7, 'Ngày kiểm tra'],
    [8, 'Loại'],
    [10, 'Tên đầu mối'],
  ])
  expect((await contact(known)).phones).toMatchObject([{ number: '0221 3000 001' }])
})

test('good rows are taken, bad ones come back to be mended, all of it can be taken back', async () => {
  const labels = [some(), some(), some()]
  const rows = labels.map((label) => row(label, { Nguồn: label === labels[1] ? '' : 'Danh bạ' }))
  const bad = some()
  const first = await checked(
    editor,
    'contacts',
    csvOf([...rows, row(bad, { 'Điện thoại cố định': '12' })]),
  )
  const done = await start(first.id)
  expect(done).toMatchObject({ state: 'done', counts: { written: 3, drafts: 1, wrong: 1 } })
  expect((await contact(labels[0]!))._status).toBe('published')
  // What is not whole stays a draft.
  expect((await contact(labels[1]!))._status).toBe('draft')
  expect(await contact(bad)).toBeUndefined()
  expect(
    (await editor.post(`/api/tables/imports/${first.id}/start`, { isPublishing: true })).status,
  ).toBe(409)

  const toMend = rowsIn(
    new TextDecoder().decode(
      await download(`/api/tables/imports/${first.id}/wrong-rows?format=csv`),
    ),
  )
  expect(toMend).toMatchObject([
    { 'Tên đầu mối': bad, 'Cần sửa': expect.stringContaining('Điện thoại cố định: ') },
  ])
  const mended = toMend.map((each) => ({ ...each, 'Điện thoại cố định': '113' }))
  const second = await start((await checked(editor, 'contacts', csvOf(mended))).id)
  expect(second.counts).toMatchObject({ written: 1 })

  const touched = await contact(labels[2]!)
  await other.patch(`/api/contacts/${touched.id}`, { note: 'Sửa tay sau khi nhập' })
  expect(await undo(first.id)).toMatchObject({ state: 'undone', counts: { undone: 2, kept: 1 } })
  expect(await contact(labels[0]!)).toBeUndefined()
  expect((await contact(labels[2]!)).note).toBe('Sửa tay sau khi nhập')
  expect((await contact(bad)).phones).toMatchObject([{ number: '113' }])
})

test('changes are stored by whoever brought them, drafts stay drafts, and both become what they were', async () => {
  const data = (label: string) => ({
    label,
    unit: units[1]!.id,
    kind: 'duty',
    phones: [{ number: '0221 3000 009', type: 'landline', note: 'cũ' }],
    order: 7,
    provenance,
  })
  const [open, hidden] = [some(), some()]
  await other.post('/api/contacts', { ...data(open), _status: 'published' })
  await other.post('/api/contacts?draft=true', { ...data(hidden), _status: 'draft' })
  const cells = {
    'Thuộc đơn vị': units[1]!.name,
    'Điện thoại cố định': '0221 3000 010',
    'Thứ tự': 'XÓA',
  }
  const { id } = await checked(
    editor,
    'contacts',
    csvOf([open, hidden].map((label) => ({ 'Tên đầu mối': label, Loại: '', ...cells }))),
  )
  expect((await start(id)).counts).toMatchObject({ written: 2, drafts: 1 })
  const [after, draft] = [await contact(open), await contact(hidden)]
  expect(after).toMatchObject({ _status: 'published', order: null, kind: 'duty' })
  expect(after.phones).toMatchObject([{ number: '0221 3000 010' }])
  expect(draft._status).toBe('draft')
  const { body: log } = await (
    await staffWith(['admin'])
  ).get(`/api/content-changes?where[document][equals]=${after.slug}&depth=1&sort=-createdAt`)
  expect(log.docs[0].by.name).toBe('Biên tập viên Bảng')
  expect((await undo(id)).counts).toMatchObject({ undone: 2 })
  expect(await contact(open)).toMatchObject({
    order: 7,
    phones: [{ number: '0221 3000 009', note: 'cũ' }],
  })
  expect(await contact(hidden)).toMatchObject({ _status: 'draft', order: 7 })
})

test('what somebody changed after the preview is refused, and told', async () => {
  const label = some()
  await start((await checked(editor, 'contacts', csvOf([row(label)]))).id)
  const { id } = await checked(editor, 'contacts', csvOf([row(label, { 'Chỗ tiếp': 'Quầy 1' })]))
  await other.patch(`/api/contacts/${(await contact(label)).id}`, { place: 'Quầy 9' })
  expect((await start(id)).counts).toMatchObject({ refused: 1 })
  expect((await contact(label)).place).toBe('Quầy 9')
  const [refused] = await rowsOf(editor, id, 'wrong')
  expect(refused!.problems[0]!.why).toContain('vừa sửa')
})

test('units of one table may stand under each other, in any order', async () => {
  const [child, parent] = [`Công an xã ${some()}`, `Công an tỉnh ${some()}`]
  const unit = (name: string, more: object) => ({
    'Tên đơn vị': name,
    Loại: 'Công an xã, phường',
    'Tên cũ': 'xã Cũ Một (huyện Cũ) đến 30/06/2025; xã Cũ Hai',
    'Vĩ độ': '20,651',
    'Kinh độ': '106.05123',
    ...more,
  })
  const { id, counts } = await checked(
    editor,
    'units',
    csvOf([unit(child, { 'Trực thuộc': parent }), unit(parent, { Loại: 'Công an tỉnh' })]),
  )
  expect(counts).toEqual({ new: 2, incomplete: 2 })
  expect((await start(id)).counts).toMatchObject({ written: 2, drafts: 2 })
  const { body } = await editor.get(
    `/api/units?draft=true&depth=1&where[name][equals]=${encodeURIComponent(child)}`,
  )
  expect(body.docs[0]).toMatchObject({
    parent: { name: parent },
    location: { latitude: 20.651, longitude: 106.05123 },
    formerNames: [
      { name: 'xã Cũ Một', district: 'huyện Cũ', until: '2025-06-30T12:00:00.000Z' },
      { name: 'xã Cũ Hai' },
    ],
  })
  expect((await undo(id)).counts).toMatchObject({ undone: 2 })
})

test('a list goes out as it is filtered, and no cell of it runs', async () => {
  const label = `=HYPERLINK("x") ${some()}`
  await start((await checked(editor, 'contacts', csvOf([row(label)]))).id)
  const where = JSON.stringify({ label: { equals: label } })
  const file = await download(
    `/api/tables/contacts/export?format=csv&where=${encodeURIComponent(where)}`,
  )
  const rows = rowsIn(new TextDecoder().decode(file))
  expect(rows).toHaveLength(1)
  expect(rows[0]!['Tên đầu mối']).toBe(`'${label}`)
  // And it is the same again when it comes back.
  expect((await checked(editor, 'contacts', file)).counts).toEqual({ same: 1 })
  expect((await editor.get('/api/tables/contacts/export?where=nothing')).status).toBe(400)
  expect(
    (await editor.get('/api/tables/contacts/export?where={"nichts":{"equals":1}}')).status,
  ).toBe(400)
})

test('what a procedure has several of is changed an item at a time; an alert waits for somebody to publish it', async () => {
  const file = await download('/api/tables/procedures/export?format=csv&sort=slug')
  const [first] = rowsIn(new TextDecoder().decode(file)).filter((each) => each['Lệ phí'])
  const { id } = await checked(
    editor,
    'procedures',
    csvOf([
      {
        'Tên thủ tục': first!['Tên thủ tục']!,
        'Đường dẫn': first!['Đường dẫn']!,
        'Lệ phí': `${first!['Lệ phí']}\n999.000 | | đồng | Trực tuyến | Trường hợp thử`,
      },
    ]),
  )
  const read = async () =>
    (await editor.get(`/api/procedures?depth=0&where[slug][equals]=${first!['Đường dẫn']}`)).body
      .docs[0]
  const before = await read()
  expect((await start(id)).counts).toMatchObject({ changed: 1, written: 1 })
  const after = await read()
  expect(after.fees.slice(0, -1)).toEqual(before.fees)
  expect(after.fees.at(-1)).toMatchObject({ amount: 999_000, channel: 'online', currency: 'VND' })
  expect((await undo(id)).counts).toMatchObject({ undone: 1 })
  expect((await read()).fees).toEqual(before.fees)

  const title = some()
  const alert = {
    'Tiêu đề': title,
    'Tóm tắt': 'Thử.',
    'Mức độ': 'Cảnh giác',
    'Nhóm thủ đoạn': 'Chiếm đoạt tài khoản',
    'Tên thủ đoạn': 'thử',
    'Ngày cảnh báo': '28/11/2026',
    'Dấu hiệu nhận biết': 'Một\nHai',
    'Việc cần làm': 'Gọi 113',
    Nguồn: 'Thử',
    'Ngày kiểm tra': '28/11/2026',
  }
  const told = await checked(editor, 'alerts', csvOf([alert]))
  expect(told.counts).toEqual({ new: 1 })
  expect((await start(told.id)).counts).toMatchObject({ written: 1, drafts: 1 })
  await undo(told.id)
})

test('tables are for those who write content', async () => {
  const officer = await staffWith(['officer'])
  for (const [who, status] of [
    [stranger(), 401],
    [officer, 403],
  ] as const) {
    expect((await who.get('/api/tables/contacts/export')).status).toBe(status)
    expect((await sendTable(who, 'contacts', { body: 'x' })).status).toBe(status)
  }
  expect((await editor.get('/api/tables/users/export')).status).toBe(404)
  expect((await sendTable(editor, 'contacts', { body: '%PDF-1.7' })).body.message).toContain('PDF')
})
