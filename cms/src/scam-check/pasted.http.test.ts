import { beforeAll, expect, test } from 'vitest'
import { staffWith, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import { indicator, someNumber } from './testing'

let editor: Api

beforeAll(async () => {
  editor = await staffWith(['editor'])
})

const report = (value: string, kind = 'phone') =>
  submit('/api/scam-check/reports', { kind, value, form: 'bank' })

test('a number reported in any writing is one number', async () => {
  const number = someNumber()
  const [first, second, third] = [number.slice(0, 4), number.slice(4, 7), number.slice(7)]
  for (const value of [
    `\u202d${first} ${second} ${third}\u202c`,
    `\u2068+84 ${number.slice(1)}\u2069`,
    `${first}\u2011${second}\u2011${third}`,
    `${first}\u2013${second}\u2013${third}`,
    `084 ${number.slice(1)}`,
    `SĐT: ${number} (Zalo)`,
  ]) {
    const { status, body } = await report(value)
    expect(status, `${value}: ${JSON.stringify(body)}`).toBe(201)
    const found = await editor.get(
      `/api/scam-reports?where[reference][equals]=${body.reference as string}&depth=0`,
    )
    expect([value, found.body.docs[0].canonical]).toEqual([value, `phone:+84${number.slice(1)}`])
  }
})

test.each(['09123456789', '0412345678', '+84 912 345 6789', '+999 1234567', '3862 123'])(
  'no plan has %s: it is neither reported nor listed, and whoever typed it compares it',
  async (value) => {
    const { status, body } = await report(value)
    expect(status).toBe(400)
    expect(body.fields.value).toMatch(/so lại số/)
    const row = indicator({ value })
    expect((await editor.post('/api/scam-indicators', row)).status).toBe(400)
  },
)

test.each([
  ['account', '\u202d0123\u2011456\u2011789\u202c', 'account:*:0123456789'],
  ['account', 'STK: 0123 456 789 – chủ TK Trần Thị B', 'account:*:0123456789'],
  ['link', 'Vào https://evil\u200b.example/a nhé', 'link:evil.example/a'],
])('%s %j is kept as %s', async (kind, value, canonical) => {
  const { status, body } = await report(value, kind)
  expect(status, JSON.stringify(body)).toBe(201)
  const found = await editor.get(
    `/api/scam-reports?where[reference][equals]=${body.reference as string}&depth=0`,
  )
  expect(found.body.docs[0].canonical).toBe(canonical)
})
