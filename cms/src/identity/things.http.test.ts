import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../platform/testing/api'
import { localPayload } from '../platform/testing/local-payload'
import { bearer, signIn, someAccount } from './testing'
import { signatureOf } from './zalo-event'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

/** The key of the stand-in of Zalo. */
const key = 'secret'
const sealed = (letter: string) => letter.repeat(60)
type Signed = Awaited<ReturnType<typeof signIn>>
const read = ({ phone, bearer: own }: Signed) => phone.get('/api/identity/things', own)
const keep = ({ phone, bearer: own }: Signed, version: number, letter = 'a') =>
  phone.put('/api/identity/things', { sealed: sealed(letter), version }, own)
const post = (path: string, { phone, bearer: own }: Signed) =>
  phone.post(`/api/identity/${path}`, undefined as never, own)
const revoke = (account: string, at = Date.now(), by: Api = stranger()) => {
  const event = { event: 'user.revoke.consent', appId: '1', userId: account, timestamp: at }
  return by.post('/api/identity/zalo-events', event, {
    'X-ZEvent-Signature': signatureOf(event, key),
  })
}
async function linesOfLog() {
  const { body } = await (await administrator()).get('/api/identity-log?limit=0&sort=createdAt')
  return body.docs as { action: string; detail: string }[]
}

test('what one phone sealed another phone of the same account gets, and nobody else', async () => {
  const account = someAccount()
  const [first, second] = [await signIn(account.accessToken), await signIn(account.accessToken)]
  expect((await read(first)).body).toEqual({ sealed: null, version: 0 })
  const { version } = (await keep(first, 0)).body
  expect((await read(second)).body).toEqual({ sealed: sealed('a'), version })
  expect((await keep(second, version)).body).toEqual({ version: version + 1 })
  expect((await read(await signIn(someAccount().accessToken))).body.sealed).toBeNull()
  expect((await stranger().get('/api/identity/things')).status).toBe(401)
  expect((await read({ ...first, bearer: bearer('A'.repeat(43)) })).status).toBe(401)
})

test('of two phones that write at once one writes, and the other reads first', async () => {
  const account = someAccount()
  const phones = [await signIn(account.accessToken), await signIn(account.accessToken)] as const
  const begun = await Promise.all(phones.map((phone, at) => keep(phone, 0, 'ab'[at])))
  expect(begun.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = begun.find(({ status }) => status === 409)
  expect(refused?.body.code).toBe('THINGS_CHANGED')
  const { version } = begun.find(({ status }) => status === 200)!.body
  const written = await Promise.all(phones.map((phone) => keep(phone, version)))
  expect(written.map(({ status }) => status).sort()).toEqual([200, 409])
})

test.each([
  ['nothing', { sealed: '', version: 0 }],
  ['what is not sealed', { sealed: `{"cases":"${'x'.repeat(60)}"}`, version: 0 }],
  ['too much', { sealed: sealed('a').repeat(3000), version: 0 }],
  ['an unknown version', { sealed: sealed('a'), version: -1 }],
])('%s is not kept', async (_, body) => {
  const signed = await signIn(someAccount().accessToken)
  const { status } = await signed.phone.put('/api/identity/things', body, signed.bearer)
  expect([400, 413]).toContain(status)
  expect((await read(signed)).body.sealed).toBeNull()
})

test('one tap removes all of it, on every phone; a phone that did not know begins nothing anew', async () => {
  const account = someAccount()
  const [first, second] = [await signIn(account.accessToken), await signIn(account.accessToken)]
  const { version } = (await keep(first, 0)).body
  const before = (await linesOfLog()).length
  expect((await post('forget', first)).status).toBe(200)
  for (const phone of [first, second]) expect((await read(phone)).status).toBe(401)
  // Nor does what was under way when it was removed.
  const { keepThings } = await import('./things')
  const late = { sealed: sealed('b'), version: 0 }
  await expect(
    keepThings(payload, new Headers(second.bearer), late, Date.now()),
  ).rejects.toMatchObject({ status: 401 })
  const anew = await signIn(account.accessToken)
  expect((await read(anew)).body.sealed).toBeNull()
  expect((await keep(anew, version)).status).toBe(409)
  // Begun anew, it has no version that a phone remembers from before.
  expect((await keep(anew, 0)).body.version).toBeGreaterThan(version)
  const lines = (await linesOfLog()).slice(before)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    action: 'forgotten',
    detail: 'một danh sách mang theo, 2 phiên',
  })
})

test('who takes the consent back in Zalo is forgotten once, with a line that names nobody', async () => {
  const [account, other] = [someAccount(), someAccount()]
  const [signed, stays] = [await signIn(account.accessToken), await signIn(other.accessToken)]
  await keep(signed, 0)
  const { version } = (await keep(stays, 0)).body
  const before = (await linesOfLog()).length
  const at = Date.now()
  const answers = [await revoke(account.id, at), await revoke(account.id, at)]
  for (const { status, body } of answers) expect([status, body]).toEqual([200, { done: true }])
  expect((await read(signed)).status).toBe(401)
  expect((await read(stays)).body.version).toBe(version)
  const lines = (await linesOfLog()).slice(before)
  expect(lines.map(({ action }) => action)).toEqual(['revoked'])
  expect(JSON.stringify(lines)).not.toContain(account.id)
  for (const collection of ['identity-sessions', 'carried-things', 'identity-log'] as const) {
    const kept = await payload.db.find({ collection, limit: 0, pagination: false })
    expect(JSON.stringify(kept)).not.toContain(account.id)
  }
})

test('a word of Zalo’s heard again much later does not touch what was begun since', async () => {
  const account = someAccount()
  const old = Date.now() - 3_600_000
  await revoke(account.id, old)
  const signed = await signIn(account.accessToken)
  const { version } = (await keep(signed, 0)).body
  expect((await revoke(account.id, old)).status).toBe(200)
  expect((await read(signed)).body.version).toBe(version)
})

test('an unsigned or altered word of Zalo’s removes nothing', async () => {
  const account = someAccount()
  const signed = await signIn(account.accessToken)
  const event = { event: 'user.revoke.consent', userId: account.id, timestamp: Date.now() }
  const path = '/api/identity/zalo-events'
  for (const signature of [
    '',
    signatureOf(event, 'guessed'),
    signatureOf({ ...event, a: 1 }, key),
  ]) {
    const answer = await stranger().post(path, event, { 'X-ZEvent-Signature': signature })
    expect([answer.status, answer.body.code]).toEqual([403, 'BAD_SIGNATURE'])
  }
  expect((await read(signed)).status).toBe(200)
  const review = { event: 'versions.review.done', appId: '1' }
  const heard = await stranger().post(path, review, {
    'X-ZEvent-Signature': signatureOf(review, key),
  })
  expect(heard.status).toBe(200)
  // Nor is a revocation taken for done that does not say whose.
  const nobodys = { event: 'user.revoke.consent', appId: '1', timestamp: Date.now() }
  const unread = await stranger().post(path, nobodys, {
    'X-ZEvent-Signature': signatureOf(nobodys, key),
  })
  expect([unread.status, unread.body.code]).toEqual([422, 'UNREADABLE_EVENT'])
})

test('the log is for administrators; sessions and sealed things are for nobody', async () => {
  const editor = await staffWith(['editor'])
  for (const slug of ['identity-log', 'identity-sessions', 'carried-things'])
    expect((await editor.get(`/api/${slug}`)).status).toBe(403)
  const admin = await administrator()
  expect((await admin.get('/api/carried-things')).status).toBe(403)
})

test('the settings tell every page whether things can be taken along; off until staff turn it on', async () => {
  const { body } = await stranger().get('/api/globals/settings')
  expect(body.identity).toEqual({ isCarryingOffered: false, isZaloAsked: true })
})

test('every night what no phone asked for in a year goes', async () => {
  const signed = await signIn(someAccount().accessToken)
  const { version } = (await keep(signed, 0)).body
  const { personOf } = await import('./sessions')
  const person = await personOf({ payload, headers: new Headers(signed.bearer) })
  const { pruneIdentityTask } = await import('./prune-job')
  const { createLocalReq } = await import('payload')
  const night = async () =>
    (pruneIdentityTask.handler as (args: unknown) => Promise<unknown>)({
      req: await createLocalReq({}, payload),
    })
  const usedBefore = (days: number) =>
    payload.db.updateMany({
      collection: 'carried-things',
      where: { id: { equals: person } },
      data: { usedAt: Date.now() - days * 86_400_000 },
    })
  await usedBefore(360)
  await night()
  expect((await read(signed)).body.version).toBe(version)
  await usedBefore(370)
  await night()
  expect((await read(signed)).body.version).toBe(0)
})
