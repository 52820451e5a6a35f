import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { stranger } from '../platform/testing/api'
import { localPayload } from '../platform/testing/local-payload'
import { bearer, signIn, someAccount } from './testing'

let payload: Payload
let sessions: typeof import('./sessions')
beforeAll(async () => {
  ;({ payload } = await localPayload())
  sessions = await import('./sessions')
})

const asks = (token: string) =>
  ({ payload, headers: new Headers(bearer(token)) }) as Pick<PayloadRequest, 'payload' | 'headers'>
const personOf = (token: string, now?: number) =>
  sessions.personOf(asks(token), now).catch((error: unknown) => (error as { body: unknown }).body)
const refresh = (headers: Record<string, string>) =>
  stranger().post('/api/identity/refresh', undefined as never, headers)
const again = { code: 'SIGN_IN_AGAIN' }

test('a Zalo account is the same person on every phone, and another account another one', async () => {
  const account = someAccount()
  const [phone, tablet] = [await signIn(account.accessToken), await signIn(account.accessToken)]
  const other = await signIn(someAccount().accessToken)
  expect([phone.status, phone.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(phone.headers.get('set-cookie')).toBeNull()
  expect(phone.body.token).not.toBe(tablet.body.token)
  expect(phone.body.key).toBe(tablet.body.key)
  expect(phone.body.key).not.toBe(other.body.key)
  const person = await personOf(phone.body.token)
  expect(person).toMatch(/^[\w-]{43}$/)
  expect(await personOf(tablet.body.token)).toBe(person)
  expect(await personOf(other.body.token)).not.toBe(person)
})

test('no id, no token and no key is stored in clear', async () => {
  const account = someAccount()
  const { body } = await signIn(account.accessToken)
  expect(JSON.stringify(body)).not.toContain(account.id)
  const kept = JSON.stringify(
    await payload.db.find({ collection: 'identity-sessions', limit: 0, pagination: false }),
  )
  expect(kept).toContain((await personOf(body.token)) as string)
  for (const secret of [account.id, body.token, body.key]) expect(kept).not.toContain(secret)
})

test.each([
  ['forged', 403, 'ZALO_REFUSED'],
  ['abroad', 503, 'ZALO_UNAVAILABLE'],
  ['down', 503, 'ZALO_UNAVAILABLE'],
  ['with a space', 400, 'BAD_REQUEST'],
  ['', 400, 'BAD_REQUEST'],
])('with “%s” for a token of Zalo nobody is signed in', async (token, status, code) => {
  const { status: told, body } = await signIn(token)
  expect([told, body.code]).toEqual([status, code])
  expect(body.token).toBeUndefined()
})

test('a token is exchanged for a new one, and the old one opens nothing any more', async () => {
  const { body, bearer: first } = await signIn(someAccount().accessToken)
  const person = await personOf(body.token)
  const next = await refresh(first)
  expect(next.status).toBe(200)
  expect(next.body.key).toBeUndefined()
  expect(await personOf(next.body.token)).toBe(person)
  expect(await personOf(body.token)).toMatchObject(again)
})

test('an old token that is exchanged once more ends the session: somebody has a copy', async () => {
  const { bearer: first } = await signIn(someAccount().accessToken)
  const second = await refresh(first)
  const third = await refresh(bearer(second.body.token))
  expect((await refresh(first)).body).toMatchObject(again)
  expect(await personOf(third.body.token)).toMatchObject(again)
  expect((await refresh(bearer(third.body.token))).status).toBe(401)
})

test('of two who exchange one token at once one gets a new one at most', async () => {
  const { bearer: first } = await signIn(someAccount().accessToken)
  const answers = await Promise.all([refresh(first), refresh(first), refresh(first)])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(2)
})

test('signed out the token opens nothing, and signing out again does no harm', async () => {
  const { body, phone, bearer: own } = await signIn(someAccount().accessToken)
  for (let times = 0; times < 2; times += 1)
    expect((await phone.post('/api/identity/sign-out', undefined as never, own)).status).toBe(200)
  expect(await personOf(body.token)).toMatchObject(again)
  expect((await refresh(own)).status).toBe(401)
})

test('a token opens for a quarter of an hour; its session can be renewed for twelve', async () => {
  const now = Date.now()
  const { body } = await signIn(someAccount().accessToken)
  expect(await personOf(body.token, now + sessions.tokenMs - 1000)).toMatch(/^[\w-]{43}$/)
  expect(await personOf(body.token, now + sessions.tokenMs + 60_000)).toMatchObject(again)
  const { headers } = asks(body.token)
  const late = await sessions.refreshSession(payload, headers, now + sessions.sessionMs - 1000)
  expect(Date.parse(late.until)).toBeLessThanOrEqual(now + sessions.sessionMs + 60_000)
  await expect(
    sessions.refreshSession(payload, asks(late.token).headers, now + sessions.sessionMs + 60_000),
  ).rejects.toMatchObject({ status: 401 })
})

test.each([undefined, 'Bearer x', `Bearer ${'A'.repeat(43)}`, `JWT ${'A'.repeat(43)}`])(
  '“%s” is nobody',
  async (authorization) => {
    const headers = (authorization ? { Authorization: authorization } : {}) as Record<
      string,
      string
    >
    expect((await refresh(headers)).body).toMatchObject(again)
    await expect(
      sessions.personOf({ payload, headers: new Headers(headers) }),
    ).rejects.toMatchObject({ status: 401 })
  },
)

test('every night sessions that are over go, and others stay', async () => {
  const { body } = await signIn(someAccount().accessToken)
  const { body: over } = await signIn(someAccount().accessToken)
  const person = (await personOf(over.token)) as string
  await payload.db.updateMany({
    collection: 'identity-sessions',
    where: { person: { equals: person } },
    data: { until: Date.now() - 1 },
  })
  const { pruneIdentityTask } = await import('./prune-job')
  const { createLocalReq } = await import('payload')
  await (pruneIdentityTask.handler as (args: unknown) => Promise<unknown>)({
    req: await createLocalReq({}, payload),
  })
  expect(await personOf(over.token)).toMatchObject(again)
  expect(await personOf(body.token)).toMatch(/^[\w-]{43}$/)
})
