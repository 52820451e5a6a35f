import { randomUUID } from 'node:crypto'
import { beforeAll, expect, inject, test } from 'vitest'
import { staffWith, stranger, until, type Api } from '../../platform/testing/api'
import { decide, lookUp, someNumber } from '../testing'

let writer: Api
let second: Api

beforeAll(async () => {
  writer = await staffWith(['editor'])
  second = await staffWith(['editor'])
})

const head =
  'Loại;Số, đường link, tên gói;Ngân hàng;Hình thức;Ai xác minh;Ngày xác minh;Hết hạn công bố;Căn cứ'
const line = (value: string) =>
  `Số điện thoại;${value};;Giả danh công an, tòa án, viện kiểm sát;Công an xác minh;20/11/2026;;Biên bản 12`

async function preview(staff: Api, text: string) {
  const response = await fetch(`${inject('serviceUrl')}/api/scam-indicators/imports/preview`, {
    method: 'POST',
    body: text,
    headers: { ...staff.identity, 'Content-Type': 'application/octet-stream' },
  })
  return { status: response.status, body: (await response.json()) as Preview }
}
type Preview = { rows: object[]; errors: { line: number; why: string }[] }

test('wrong, doubled, official and known rows are named with their line; the others come back', async () => {
  const known = someNumber()
  const first = await preview(writer, [head, line(known)].join('\n'))
  const stored = { batch: randomUUID(), fileName: 'a.csv', rows: first.body.rows }
  await writer.post('/api/scam-indicators/imports', stored)
  const twice = someNumber()
  const { status, body } = await preview(
    writer,
    [
      head,
      line(someNumber()),
      line('không phải số'),
      line(twice),
      line(`+84 ${twice.slice(1)}`),
      line('113'),
      line(known),
      line(someNumber()).replace('20/11/2026', '31/02/2026'),
      'Tài khoản ngân hàng;0123456789;;Mua bán, đặt cọc, giao hàng;Công an xác minh;20/11/2026;;Biên bản 12',
    ].join('\n'),
  )
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.errors.map(({ line: at }) => at)).toEqual([3, 5, 6, 7, 8, 9])
  expect(body.rows).toHaveLength(2)
})

test('rows sent again count once; what nobody decided about is taken back', async () => {
  const numbers = [someNumber(), someNumber(), someNumber()]
  const { body } = await preview(writer, [head, ...numbers.map(line)].join('\n'))
  const batch = randomUUID()
  const part = { batch, fileName: 'dau-hieu.csv', rows: body.rows }
  const first = await writer.post('/api/scam-indicators/imports', part)
  expect(first.body).toEqual({ created: 3, known: 0 })
  expect((await writer.post('/api/scam-indicators/imports', part)).body).toEqual(first.body)
  const { body: found } = await second.get(
    `/api/scam-indicators?where[value][equals]=${numbers[0]}`,
  )
  expect(found.docs[0]).toMatchObject({ state: 'pending', fileName: 'dau-hieu.csv' })
  expect((await decide(writer, [found.docs[0].id])).body.own).toBe(1)
  expect((await decide(second, [found.docs[0].id])).body.decided).toBe(1)
  const undone = await writer.post('/api/scam-indicators/imports/undo', { batch })
  expect(undone.body).toEqual({ removed: 2 })
  await until(async () => (await lookUp({ kind: 'phone', value: numbers[0]! }))?.state === 'listed')
})

test('strangers and other staff import nothing', async () => {
  const officer = await staffWith(['officer'])
  expect((await stranger().post('/api/scam-indicators/imports', {})).status).toBe(401)
  expect((await officer.post('/api/scam-indicators/imports', {})).status).toBe(403)
  expect((await officer.get('/api/scam-indicators')).status).toBe(403)
  expect((await writer.get('/api/scam-indicators/template?format=csv')).status).toBe(200)
})
