import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { received } from '../notices/testing'
import { stranger } from '../platform/testing/api'
import { someAccount } from './testing'

/** A token as Zalo gives it for somebody's number. */
const tokenFor = (number: string) => `number-${number}-${randomUUID()}`
const ask = (zaloPhoneToken: string, zaloAccessToken = someAccount().accessToken) =>
  stranger().post('/api/identity/phone-number', { zaloAccessToken, zaloPhoneToken })
const askedOf = async (code: string) =>
  (await received()).zalo.filter(({ headers }) => headers.code === code)

test('a token that Zalo gave the phone is changed for the number, for that phone alone', async () => {
  const code = tokenFor('84912345678')
  const { status, headers, body } = await ask(code)
  expect([status, body]).toEqual([200, { phone: '+84912345678' }])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('set-cookie')).toBeNull()
  const [question] = await askedOf(code)
  expect(question).toMatchObject({ path: '/v2.0/me/info', body: '' })
  expect(question!.headers.secret_key).toBe('secret')
})

test('a number of another country is that country’s', async () => {
  expect((await ask(tokenFor('12025550100'))).body).toEqual({ phone: '+12025550100' })
})

test('a token that comes again is refused, and Zalo is not asked again', async () => {
  const code = tokenFor('84912345678')
  const { accessToken } = someAccount()
  const answers = await Promise.all([ask(code, accessToken), ask(code), ask(code, accessToken)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
  const again = await ask(code, accessToken)
  expect([again.status, again.body.code]).toEqual([403, 'ZALO_REFUSED'])
  expect(JSON.stringify(again.body)).not.toContain('912345678')
  expect(await askedOf(code)).toHaveLength(1)
})

test.each([
  ['a forged token', 'forged', undefined, 403, 'ZALO_REFUSED'],
  ['an expired access token', tokenFor('84912345678'), 'expired', 403, 'ZALO_REFUSED'],
  ['a number that no plan has', tokenFor('8491234'), undefined, 403, 'ZALO_REFUSED'],
  ['a Zalo that counts us abroad', tokenFor('84912345678'), 'abroad', 503, 'ZALO_UNAVAILABLE'],
  ['a Zalo that is down', tokenFor('84912345678'), 'down', 503, 'ZALO_UNAVAILABLE'],
  ['a token with a line break', 'a\nb', undefined, 400, 'BAD_REQUEST'],
  ['no token', '', undefined, 400, 'BAD_REQUEST'],
  ['a token too long', 'a'.repeat(2001), undefined, 400, 'BAD_REQUEST'],
])('of %s comes no number', async (_, token, accessToken, status, code) => {
  const { status: told, body } = await ask(token, accessToken)
  expect([told, body.code]).toEqual([status, code])
  expect(body.phone).toBeUndefined()
  expect(body.message).not.toMatch(/\d{7}/)
})
