import {
  headOf,
  listProblem,
  liveKeys,
  openLetter,
  recipientsFor,
  rewrapHeader,
  sealLetter,
} from '@chung-tay/shared/tips'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import {
  administrator,
  staffWith,
  stranger,
  type Answer,
  type Api,
} from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import type { CasePart } from './case-endpoints'
import { askForKey, confirmKey, entriesSeenBy, liveKey, plantTip, type Key } from './testing'

type Unit = { id: string; slug: string; name: string }
let unit: Unit
let otherUnit: Unit
let admin: Api
let first: Api
let second: Api
let foreign: Api
let officer: Api
let firstKey: Key
let recovery: Key

beforeAll(async () => {
  ;[unit, otherUnit] = (await communes(12)).slice(10) as [Unit, Unit]
  admin = await administrator()
  first = await staffWith(['tip-handler'], [unit.id])
  second = await staffWith(['tip-handler'], [unit.id])
  foreign = await staffWith(['tip-handler'], [otherUnit.id])
  officer = await staffWith(['officer', 'coordinator'], [unit.id])
  firstKey = await liveKey(first, second, unit.id)
  recovery = await liveKey(admin, first, 'recovery')
})

const plant = async (more = {}) => plantTip(unit, await entriesSeenBy(first), more)
const act = (api: Api, id: string, verb: string, body: object = {}) =>
  api.post(`/api/tips/staff/cases/${id}/${verb}`, body)
const partsSeenBy = async (api: Api, id: string) =>
  (await api.get(`/api/tips/staff/cases/${id}`)).body.parts as CasePart[]
const opened = ({ header, payload }: CasePart, { identity }: { identity: string }) =>
  openLetter({ header, payload: new Uint8Array(Buffer.from(payload ?? '', 'base64')) }, identity)
/** What the browser of one who can read does for the keys now in force. */
async function rewrap(id: string, { identity }: Key) {
  const entries = await entriesSeenBy(first)
  const readers = recipientsFor(entries, unit.slug)
  const headers = await Promise.all(
    (await partsSeenBy(first, id)).map(async ({ id: part, header }) => ({
      part,
      header: await rewrapHeader(header, identity, readers),
    })),
  )
  const answer = await act(first, id, 'headers', { keySeq: headOf(entries).seq, headers })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const statusOf = async (answer: Promise<Answer>) => (await answer).status

test('with a key in force every page learns that tips can be sent', async () => {
  const { body } = await stranger().get('/api/globals/settings')
  expect(body.tips).toMatchObject({ isReceiving: true })
  expect(body.isFictional).toBe(false)
})

test('a key goes live only when somebody else confirms its fingerprint', async () => {
  const key = await askForKey(second, unit.id)
  expect(await statusOf(confirmKey(second, key))).toBe(403)
  expect(await statusOf(confirmKey(foreign, key))).toBe(403)
  expect(await statusOf(confirmKey(officer, key))).toBe(403)
  expect(await statusOf(confirmKey(stranger(), key))).toBe(401)
  const path = `/api/tips/staff/keys/${key.id}/confirm`
  expect(await statusOf(first.post(path, { fingerprint: '00000 '.repeat(6) }))).toBe(400)
  const isLive = async () =>
    liveKeys(await entriesSeenBy(first)).some(({ recipient }) => recipient === key.recipient)
  expect(await isLive()).toBe(false)
  expect(await statusOf(confirmKey(first, key))).toBe(200)
  expect(await isLive()).toBe(true)
  expect(await statusOf(confirmKey(first, key))).toBe(409)
  expect(
    await statusOf(second.post(`/api/tips/staff/keys/${key.id}/revoke`, { reason: 'lost' })),
  ).toBe(200)
  expect(await isLive()).toBe(false)
  expect(listProblem(await entriesSeenBy(first))).toBeUndefined()
})

test('an administrator confirms and revokes but cannot hold a key of a unit', async () => {
  const key = await askForKey(first, unit.id)
  expect(await statusOf(confirmKey(admin, key))).toBe(200)
  expect(
    await statusOf(admin.post(`/api/tips/staff/keys/${key.id}/revoke`, { reason: 'left' })),
  ).toBe(200)
  const again = { role: 'handler', unit: unit.id, recipient: key.recipient }
  expect(await statusOf(admin.post('/api/tips/staff/keys', again))).toBe(403)
  // A key taken out of use never comes back: whoever took it may still have it.
  expect(await statusOf(first.post('/api/tips/staff/keys', again))).toBe(400)
})

test('the recovery key is asked for by an administrator and confirmed by another account', async () => {
  expect(await statusOf(confirmKey(admin, recovery))).toBe(403)
  const { status } = await first.post('/api/tips/staff/keys', {
    role: 'recovery',
    recipient: firstKey.recipient,
  })
  expect(status).toBe(403)
})

test('a key that is no public key of age is refused', async () => {
  for (const recipient of [firstKey.identity, 'age1abc', firstKey.recipient.toUpperCase(), ''])
    expect(
      await statusOf(
        first.post('/api/tips/staff/keys', { role: 'handler', unit: unit.id, recipient }),
      ),
    ).toBe(400)
})

test('only handlers of the unit reach a tip; nobody reaches ciphertext over plain REST', async () => {
  const tip = await plant()
  const path = `/api/tips/staff/cases/${tip.id}`
  expect(await statusOf(first.get(path))).toBe(200)
  expect(await statusOf(second.get(path))).toBe(200)
  expect(await statusOf(foreign.get(path))).toBe(404)
  expect(await statusOf(admin.get(path))).toBe(403)
  expect(await statusOf(officer.get(path))).toBe(403)
  expect(await statusOf(stranger().get(path))).toBe(401)
  const queue = (api: Api) => api.get('/api/tips/staff/queue')
  expect(JSON.stringify((await queue(first)).body)).toContain(tip.reference)
  expect(JSON.stringify((await queue(foreign)).body)).not.toContain(tip.reference)
  expect(await statusOf(queue(admin))).toBe(403)
  for (const slug of ['tips', 'tip-parts', 'tip-audit', 'tip-key-requests'])
    for (const api of [first, admin])
      expect([slug, await statusOf(api.get(`/api/${slug}?limit=1`))]).toEqual([slug, 403])
  for (const verb of ['state', 'extend', 'exported', 'deletion', 'headers', 'transfer', 'letters'])
    expect([verb, await statusOf(act(admin, tip.id, verb))]).toEqual([verb, 403])
})

test('a handler opens, answers and notes; the sender can read the answer and not the note', async () => {
  const tip = await plant()
  const [report] = await partsSeenBy(first, tip.id)
  expect(await opened(report!, firstKey)).toEqual(tip.letter)
  const entries = await entriesSeenBy(first)
  const readers = recipientsFor(entries, unit.slug)
  const keySeq = headOf(entries).seq
  const letter = { ...tip.letter, kind: 'reply' as const, text: 'Anh nhớ giờ không?', files: [] }
  const write = async (kind: 'reply' | 'note', to: string[], key = randomUUID()) => {
    const { header, payload } = await sealLetter({ ...letter, kind }, to)
    const body = { kind, header, payload: Buffer.from(payload).toString('base64'), keySeq }
    const send = () =>
      first.post(`/api/tips/staff/cases/${tip.id}/letters`, body, { 'Idempotency-Key': key })
    const answer = await send()
    // The same letter sent again is the same letter.
    expect((await send()).body).toEqual(answer.body)
    return answer
  }
  const { recipient } = tip.letter.kind === 'report' ? tip.letter.sender : { recipient: '' }
  expect((await write('reply', [...readers, recipient])).status).toBe(200)
  expect((await write('note', readers)).status).toBe(200)
  const parts = await partsSeenBy(second, tip.id)
  expect(parts.map(({ kind, order }) => [kind, order])).toEqual([
    ['report', 0],
    ['reply', 1],
    ['note', 2],
  ])
  const sender = { identity: tip.senderIdentity }
  expect(await opened(parts[1]!, sender)).toMatchObject({ text: 'Anh nhớ giờ không?' })
  await expect(opened(parts[2]!, sender)).rejects.toThrow()
  expect(await opened(parts[2]!, recovery)).toMatchObject({ kind: 'note' })
  // Sealed for fewer people than the unit has: refused.
  const { header, payload } = await sealLetter(letter, readers.slice(1))
  const { status, body } = await first.post(
    `/api/tips/staff/cases/${tip.id}/letters`,
    { kind: 'note', header, payload: Buffer.from(payload).toString('base64'), keySeq },
    { 'Idempotency-Key': randomUUID() },
  )
  expect([status, body.code]).toEqual([409, 'KEYS_CHANGED'])
})

test('a new handler reads after a colleague re-encrypted; a revoked key does not', async () => {
  const tip = await plant()
  const key = await liveKey(second, first, unit.id)
  const [before] = await partsSeenBy(second, tip.id)
  expect(before!.isStale).toBe(true)
  await expect(opened(before!, key)).rejects.toThrow()
  await rewrap(tip.id, firstKey)
  const [after] = await partsSeenBy(second, tip.id)
  expect(after!.isStale).toBe(false)
  expect(await opened(after!, key)).toEqual(tip.letter)

  await second.post(`/api/tips/staff/keys/${key.id}/revoke`, { reason: 'rotated' })
  expect((await partsSeenBy(first, tip.id))[0]!.isStale).toBe(true)
  await rewrap(tip.id, recovery)
  const [last] = await partsSeenBy(first, tip.id)
  await expect(opened(last!, key)).rejects.toThrow()
  expect(await opened(last!, firstKey)).toEqual(tip.letter)
  // What a broken re-encryption would have replaced is still there.
  expect(await opened({ ...last!, header: last!.formerHeaders![0]! }, key)).toEqual(tip.letter)
})

test('headers that are none, of another tip, or sealed by an old list are refused', async () => {
  const [tip, other] = [await plant(), await plant()]
  const entries = await entriesSeenBy(first)
  const [part] = await partsSeenBy(first, tip.id)
  const [foreignPart] = await partsSeenBy(first, other.id)
  const keySeq = headOf(entries).seq
  const put = (header: string, id: string, seq = keySeq) =>
    act(first, tip.id, 'headers', { keySeq: seq, headers: [{ part: id, header }] })
  const good = await rewrapHeader(
    part!.header,
    firstKey.identity,
    recipientsFor(entries, unit.slug),
  )
  expect(await statusOf(put('rác', part!.id))).toBe(400)
  expect(await statusOf(put(good, foreignPart!.id))).toBe(400)
  expect(await statusOf(put(good, part!.id, keySeq - 1))).toBe(409)
  expect(await statusOf(put(good, part!.id))).toBe(200)
})

test('a transferred tip is read by the other unit and no longer by the first', async () => {
  const tip = await plant()
  const theirKey = await liveKey(foreign, admin, otherUnit.id)
  const entries = await entriesSeenBy(foreign)
  const parts = await partsSeenBy(first, tip.id)
  const readers = recipientsFor(entries, otherUnit.slug)
  const headers = await Promise.all(
    parts.map(async ({ id, header }) => ({
      part: id,
      header: await rewrapHeader(header, firstKey.identity, readers),
    })),
  )
  const keySeq = headOf(entries).seq
  const to = (id: string) => act(first, tip.id, 'transfer', { keySeq, headers, unit: id })
  expect(await statusOf(to(unit.id))).toBe(400)
  expect(await statusOf(to(randomUUID()))).toBe(400)
  expect(await statusOf(act(first, tip.id, 'deletion', { reason: 'duplicate' }))).toBe(200)
  expect(await statusOf(to(otherUnit.id))).toBe(200)
  expect(await statusOf(first.get(`/api/tips/staff/cases/${tip.id}`))).toBe(404)
  const got = await foreign.get(`/api/tips/staff/cases/${tip.id}`)
  expect(got.body.state).toBe('transferred')
  expect(await opened(got.body.parts[0], theirKey)).toEqual(tip.letter)
  await expect(opened(got.body.parts[0], firstKey)).rejects.toThrow()
  // What the first unit asked for does not count there: deleting takes two who hold the tip.
  expect(got.body.deletion).toBeNull()
  expect(await statusOf(act(foreign, tip.id, 'deletion/confirm'))).toBe(409)
  expect(await statusOf(act(foreign, tip.id, 'deletion', { reason: 'duplicate' }))).toBe(200)
})

test('states go their way, extensions end where the law does', async () => {
  const tip = await plant()
  const to = (state: string) => statusOf(act(first, tip.id, 'state', { state }))
  expect(await to('transferred')).toBe(400)
  expect(await to('checking')).toBe(200)
  expect(await to('checking')).toBe(409)
  const extend = (months: number) => statusOf(act(first, tip.id, 'extend', { months }))
  expect(await extend(3)).toBe(409)
  expect([await extend(2), await extend(2), await extend(1)]).toEqual([200, 200, 409])
  expect(await to('decided')).toBe(200)
  expect(await to('closed')).toBe(200)
  const { body } = await first.get(`/api/tips/staff/cases/${tip.id}`)
  expect(body.retainUntil > new Date().toISOString()).toBe(true)
  expect(await to('checking')).toBe(200)
  const reopened = await first.get(`/api/tips/staff/cases/${tip.id}`)
  expect(reopened.body.retainUntil).toBeNull()
})

test('deleting takes two people of the unit', async () => {
  const tip = await plant()
  const confirm = (api: Api) => statusOf(act(api, tip.id, 'deletion/confirm'))
  expect(await confirm(second)).toBe(409)
  expect(await statusOf(act(first, tip.id, 'deletion', { reason: 'vì thích' }))).toBe(400)
  expect(await statusOf(act(first, tip.id, 'deletion', { reason: 'duplicate' }))).toBe(200)
  expect(await confirm(first)).toBe(403)
  expect(await confirm(foreign)).toBe(404)
  expect(await confirm(admin)).toBe(403)
  expect(await statusOf(act(second, tip.id, 'deletion/withdraw'))).toBe(200)
  expect(await confirm(second)).toBe(409)
  await act(first, tip.id, 'deletion', { reason: 'not-a-tip' })
  expect(await confirm(second)).toBe(200)
  expect(await statusOf(first.get(`/api/tips/staff/cases/${tip.id}`))).toBe(404)
})

test('the log tells who did what, to the unit and administrators, and never what a tip says', async () => {
  const tip = await plant({ text: 'DAU-HIEU-RIENG' })
  await first.get(`/api/tips/staff/cases/${tip.id}`)
  await act(first, tip.id, 'state', { state: 'checking' })
  await act(first, tip.id, 'exported')
  const lines = async (api: Api) =>
    ((await api.get('/api/tips/staff/audit')).body.lines as { reference: string; action: string }[])
      .filter(({ reference }) => reference === tip.reference)
      .map(({ action }) => action)
      .toSorted()
  const expected = ['exported', 'opened', 'state-changed']
  expect(await lines(second)).toEqual(expected)
  expect(await lines(admin)).toEqual(expected)
  expect(await lines(foreign)).toEqual([])
  expect(await statusOf(officer.get('/api/tips/staff/audit'))).toBe(403)
  expect(JSON.stringify((await admin.get('/api/tips/staff/audit')).body)).not.toContain('RIENG')
})
