import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, expect, inject, test } from 'vitest'
import { someAddress, staffWith, stranger, type Api } from '../platform/testing/api'
import { ask, proof } from '../platform/testing/submit'
import { communes } from '../platform/testing/communes'
import type { DossierRow } from '@chung-tay/shared/dossiers/contract'

let officer: Api
let foreign: Api
let unit: string

beforeAll(async () => {
  const [own, other] = await communes(2)
  unit = own!.id
  officer = await staffWith(['officer'], [unit])
  foreign = await staffWith(['officer'], [other!.id])
})

const someNumber = () => `H33.12-${randomUUID().slice(0, 8)}`
const row = (more: Partial<DossierRow> = {}): DossierRow => ({
  number: someNumber(),
  identityDigits: '4821',
  state: 'processing',
  expectedOn: '2026-12-01',
  ...more,
})
const lookUp = (number: string, digits = '4821') =>
  ask('/api/dossiers/lookup', { number, proof: { kind: 'identity', digits } })
const push = (rows: DossierRow[], staff = officer) => staff.post('/api/dossiers/push', rows)

async function imported(rows: DossierRow[]) {
  const { body } = await officer.post('/api/dossiers/imports', {
    fileName: 'ho-so.csv',
    total: rows.length,
  })
  const part = { order: 0, rows }
  const first = await officer.post(`/api/dossiers/imports/${body.id as string}/rows`, part)
  return { id: body.id as string, first, part }
}

test('whoever knows number and digits sees the state; a wrong guess and an unknown number read the same', async () => {
  const { number } = row()
  expect((await push([row({ number, note: 'Mang giấy hẹn' })])).body).toMatchObject({ created: 1 })
  const right = await lookUp(number.toLowerCase().replace('-', ' '))
  expect(right.status, JSON.stringify(right.body)).toBe(200)
  expect(right.body).toMatchObject({
    state: 'processing',
    expectedOn: '2026-12-01',
    note: 'Mang giấy hẹn',
  })
  expect(JSON.stringify(right.body)).not.toContain(number)

  const wrong = await lookUp(number, '0000')
  const unknown = await lookUp(someNumber(), '0000')
  expect(wrong.status).toBe(404)
  expect(wrong.body).toEqual(unknown.body)
  expect(wrong.headers.get('content-length')).toBe(unknown.headers.get('content-length'))
})

test('a number is found however it was copied, by whoever imported or looks', async () => {
  const { number } = row()
  const copied = `\u200e${number.replaceAll('-', '\u2011')}\u200b`
  expect((await push([row({ number: copied })])).body).toMatchObject({ created: 1 })
  expect((await push([row({ number })])).body).toMatchObject({ created: 0, unchanged: 1 })
  for (const typed of [number, `Mã hồ sơ: ${number} (nộp 24/11/2026)`, number.replaceAll('-', '–')])
    expect((await lookUp(typed, '\u200e4821')).status, typed).toBe(200)
})

test('a date of birth opens it too, and only the one that belongs to it', async () => {
  const { number } = row()
  await push([row({ number, identityDigits: undefined, birthDay: '1959-02-03' })])
  const look = (day: string) =>
    ask('/api/dossiers/lookup', { number, proof: { kind: 'birth', day } })
  expect((await look('1959-02-03')).status).toBe(200)
  expect((await look('1959-02-04')).status).toBe(404)
})

test('guessing stops after five wrong tries an hour, also when they come at once; the right answer does not count', async () => {
  const { number } = row()
  await push([row({ number })])
  for (let times = 0; times < 7; times += 1) expect((await lookUp(number)).status).toBe(200)
  const guesses = await Promise.all(
    Array.from({ length: 8 }, (_, guess) => lookUp(number, String(1000 + guess))),
  )
  expect(guesses.filter(({ status }) => status === 404)).toHaveLength(5)
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(3)
  expect((await lookUp(number)).status).toBe(429)
})

test('a look-up without proof of work is refused', async () => {
  const { status, body } = await stranger().post('/api/dossiers/lookup', {
    number: someNumber(),
    proof: { kind: 'identity', digits: '1234' },
  })
  expect([status, body.code]).toEqual([400, 'PROOF_REQUIRED'])
})

test('a file is previewed with its wrong rows, stored in parts once, and taken back', async () => {
  const kept = row()
  await push([kept])
  const csv = [
    'Số hồ sơ;4 số cuối số định danh;Trạng thái',
    `${kept.number};4821;Đã có kết quả`,
    `${someNumber()};4821;Đã tiếp nhận`,
    `${someNumber()};x12;Đã tiếp nhận x`,
  ].join('\n')
  const response = await fetch(
    `${inject('serviceUrl')}/api/dossiers/imports/preview`,
    await staffInit(officer, csv),
  )
  const preview = await response.json()
  expect(response.status, JSON.stringify(preview)).toBe(200)
  expect(preview.counts).toEqual({ created: 1, updated: 1, unchanged: 0 })
  expect(preview.errors.map(({ line }: { line: number }) => line)).toEqual([4, 4])

  const { id, first, part } = await imported(preview.rows)
  expect(first.body).toEqual({ created: 1, updated: 1, unchanged: 0, refused: 0 })
  const again = await officer.post(`/api/dossiers/imports/${id}/rows`, part)
  expect(again.body).toEqual(first.body)
  const past = await officer.get(`/api/dossier-imports/${id}`)
  expect(past.body).toMatchObject({ state: 'done', created: 1, updated: 1 })
  expect((await lookUp(kept.number)).body.state).toBe('ready')

  const undone = await officer.post(`/api/dossiers/imports/${id}/undo`, {})
  expect(undone.body).toEqual({ reverted: 2, kept: 0 })
  expect((await lookUp(kept.number)).body.state).toBe('processing')
  expect((await lookUp(preview.rows[1].number)).status).toBe(404)
  expect((await officer.post(`/api/dossiers/imports/${id}/undo`, {})).status).toBe(409)
  const late = { order: 1, rows: [row()] }
  expect((await officer.post(`/api/dossiers/imports/${id}/rows`, late)).status).toBe(409)
})

test('taking back leaves alone what changed since', async () => {
  const changed = row()
  const { id } = await imported([changed, row()])
  await push([{ ...changed, state: 'ready' }])
  expect((await officer.post(`/api/dossiers/imports/${id}/undo`, {})).body).toEqual({
    reverted: 1,
    kept: 1,
  })
  expect((await lookUp(changed.number)).body.state).toBe('ready')
})

test('another unit neither sees nor changes nor takes back; strangers push nothing', async () => {
  const own = row()
  const { id } = await imported([own])
  expect((await foreign.get(`/api/dossier-imports/${id}`)).status).toBe(404)
  expect((await foreign.post(`/api/dossiers/imports/${id}/undo`, {})).status).toBe(404)
  expect((await push([{ ...own, state: 'rejected' }], foreign)).body).toEqual({
    created: 0,
    updated: 0,
    unchanged: 0,
    refused: 1,
  })
  expect((await lookUp(own.number)).body.state).toBe('processing')
  expect((await foreign.post(`/api/dossiers/push?unit=${unit}`, [row()])).status).toBe(403)
  expect((await stranger().post('/api/dossiers/push', [row()])).status).toBe(401)
  expect((await officer.post('/api/dossiers/push', [{ number: 'x' }])).status).toBe(400)
})

test('the database holds no number, no digits and no day of birth', async () => {
  if (inject('databaseKind') !== 'sqlite') return
  const number = `H99DAUVET${randomUUID().slice(0, 8).toUpperCase()}`
  await push([row({ number, birthDay: '1931-01-07' })])
  await lookUp(number)
  const dir = inject('dataDir')
  const files = readdirSync(dir).filter((name) => name.startsWith('chung-tay.db'))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = readFileSync(`${dir}/${name}`)
    expect(bytes.includes(number)).toBe(false)
    expect(bytes.includes('1931-01-07')).toBe(false)
  }
})

async function staffInit(staff: Api, body: string): Promise<RequestInit> {
  return {
    method: 'POST',
    body,
    headers: {
      ...staff.identity,
      'Content-Type': 'application/octet-stream',
      'X-Forwarded-For': someAddress(),
      Altcha: await proof(),
    },
  }
}
