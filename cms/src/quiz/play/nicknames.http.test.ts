import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { localPayload } from '../../platform/testing/local-payload'
import { newContest, newPlayer, start } from '../testing'

let payload: Payload
let slug: string
beforeAll(async () => {
  ;({ payload } = await localPayload())
  ;({ slug } = await newContest(payload))
})

const marks = Array.from({ length: 20 }, (_, at) => String.fromCodePoint(0x300 + at)).join('')
const pretends = /hiểu nhầm/
const number = /số điện thoại/

test.each([
  ['\u3164\u3164', /ký tự/],
  ['\u200b\u2060', /ký tự/],
  ['C\u00f4ng \u0430n t\u1ec9nh', pretends],
  ['Ｃôｎｇ ａｎ', pretends],
  ['CôngAn Hưng Yên', pretends],
  ['C ô n g  a n', pretends],
  ['C0ng 4n', pretends],
  ['adm1n', pretends],
  ['a０９１２３４５６７８', number],
  ['a٠٩١٢٣٤٥٦٧٨', number],
  [`a${marks}`, /chữ/],
  ['Нам Нгуен', /Latinh/],
])('%j is refused with a reason', async (nickname, reason) => {
  const { status, body } = await start(newPlayer(), slug, { nickname })
  expect([status, body.code]).toEqual([400, 'BAD_REQUEST'])
  expect(body.fields.nickname).toMatch(reason)
})

test('a name is kept without what nobody sees', async () => {
  const nickname = '\u2067 Trần\u00a0\u3164Công  Anh\u200b'
  const { status, body } = await start(newPlayer(), slug, { nickname })
  expect([status, body.nickname]).toEqual([201, 'Trần Công Anh'])
})
