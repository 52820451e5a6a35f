import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { act, newCase } from '../feedback/testing'
import { administrator, staffWith, stranger, until, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import type { ShownMessage } from './staff/read-outbox'
import { behave, keepAwake, lettersFor, messageIdOf, zaloFor } from './testing'

let officer: Api
let admin: Api
let payload: Payload
// Loaded once the environment names the service's database.
let claim: typeof import('./outbox/claim')
let deliverDue: typeof import('./outbox/deliver').deliverDue
let putInOutbox: typeof import('./outbox/put').putInOutbox
let inOwnTransaction: typeof import('../platform/database/in-own-transaction').inOwnTransaction

beforeAll(async () => {
  await keepAwake()
  admin = await administrator()
  const [own] = await communes(1)
  officer = await staffWith(['officer'], [own!.id])
  ;({ payload } = await localPayload())
  claim = await import('./outbox/claim')
  ;({ deliverDue } = await import('./outbox/deliver'))
  ;({ putInOutbox } = await import('./outbox/put'))
  ;({ inOwnTransaction } = await import('../platform/database/in-own-transaction'))
})
afterEach(() => behave())
afterAll(() => keepAwake())

type Shown = Record<'dead' | 'waiting' | 'sent', { count: number; messages: ShownMessage[] }>

async function outboxOf(reference: string): Promise<ShownMessage[]> {
  const { status, body } = await admin.get('/api/notices/outbox')
  expect(status).toBe(200)
  return Object.values(body as Shown)
    .flatMap(({ messages }) => messages)
    .filter((message) => message.reference === reference)
}

/** Waits until each notice about a reference is as expected. */
async function untilAll(reference: string, count: number, is: (one: ShownMessage) => boolean) {
  await until(async () => {
    const found = await outboxOf(reference)
    return found.length === count && found.every(is)
  }, 20_000)
  return outboxOf(reference)
}

const again = ({ id }: ShownMessage) => admin.post(`/api/notices/outbox/${id}/again`, {})

/** A case whose sender wants to hear by both ways, answered. */
async function answeredCase() {
  const name = randomUUID()
  const phone = `09${String(Date.now()).slice(-8)}`
  const email = `${name}@vi-du.vn`
  const sent = await newCase(officer, { email, phone, notifyByEmail: true, notifyByZalo: true })
  const { status } = await act(officer, sent.id, { action: 'answer', text: 'Đã sửa đèn.' })
  expect(status).toBe(200)
  return { ...sent, email, phone: `84${phone.slice(1)}` }
}

/** Notices put by this process, which does not deliver by itself; due at `at` (ms). To the same address. */
async function put(reference: string, at: number, count = 1) {
  const address = `${reference.toLowerCase()}@vi-du.vn`
  await inOwnTransaction(payload, async (req) => {
    await putInOutbox(
      req,
      Array.from({ length: count }, (_, number) => ({
        topic: 'feedback' as const,
        channel: 'email' as const,
        address,
        reference,
        title: `Phản ánh ${reference} đã có trả lời`,
        body: '',
        path: '/phan-anh/theo-doi',
        event: `test ${reference} ${number}`,
      })),
    )
    await payload.db.updateMany({
      collection: 'notice-outbox',
      where: { reference: { equals: reference } },
      data: { nextAt: at },
      req,
    })
  })
  return address
}

test('while mail server and Zalo are down an action is done and its notices wait; then each goes out once', async () => {
  await behave({ smtp: 'down', zalo: 'down' })
  const { reference, email, phone } = await answeredCase()
  const waiting = await untilAll(reference, 2, ({ failure }) => failure !== '')
  expect(waiting).toEqual([
    expect.objectContaining({ state: 'waiting', failure: 'unreachable', attempts: 1 }),
    expect.objectContaining({ state: 'waiting', failure: 'unreachable', attempts: 1 }),
  ])
  for (const { createdAt, nextAt } of waiting) expect(nextAt - createdAt).toBeGreaterThan(14_000)
  // Staff see what and why, and never where to.
  expect(JSON.stringify(waiting)).not.toMatch(new RegExp(`${email}|${phone}|address`))
  await behave({ zalo: 'slow', smtp: 'busy' })
  for (const one of waiting) expect((await again(one)).status).toBe(200)
  await until(async () => {
    const [letter, zalo] = await byChannel(reference)
    return letter?.failure === 'refused' && letter.detail === '451' && zalo?.state === 'sent'
  }, 20_000)
  expect(await zaloFor(phone)).toHaveLength(1)
  await behave()
  const [letter] = await byChannel(reference)
  expect((await again(letter!)).status).toBe(200)
  const sent = await untilAll(reference, 2, ({ state }) => state === 'sent')
  expect(await lettersFor(email)).toHaveLength(1)
  expect(await zaloFor(phone)).toHaveLength(1)
  // What was sent is never sent again, whoever asks, and nothing is left of where it went.
  for (const one of sent) expect((await again(one)).status).toBe(409)
  const { docs } = await payload.db.find<{ address: string }>({
    collection: 'notice-outbox',
    where: { reference: { equals: reference } },
  })
  expect(docs.map(({ address }) => address)).toEqual(['', ''])
})

async function byChannel(reference: string) {
  const found = await outboxOf(reference)
  return ['email', 'zalo'].map((way) => found.find(({ channel }) => channel === way))
}

test('a letter that was taken without a word is sent again under the same Message-ID', async () => {
  await behave({ smtp: 'silent' })
  const { reference, email } = await answeredCase()
  await until(async () => (await byChannel(reference))[0]?.failure === 'unreachable', 20_000)
  await behave()
  await again((await byChannel(reference))[0]!)
  await untilAll(reference, 2, ({ state }) => state === 'sent')
  const letters = await lettersFor(email)
  expect(letters).toHaveLength(2)
  expect(messageIdOf(letters[0]!)).toMatch(/^<[\w-]{43}@.+>$/)
  expect(messageIdOf(letters[1]!)).toBe(messageIdOf(letters[0]!))
})

test('a mailbox that does not exist is given up at once, and kept for staff', async () => {
  await behave({ smtp: 'no-mailbox' })
  const { reference, email } = await answeredCase()
  await until(async () => (await byChannel(reference))[0]?.state === 'dead', 20_000)
  const [letter] = await byChannel(reference)
  expect(letter).toMatchObject({ failure: 'bad-address', detail: '550', attempts: 1 })
  await behave()
  expect((await again(letter!)).status).toBe(200)
  await untilAll(reference, 2, ({ state }) => state === 'sent')
  expect(await lettersFor(email)).toHaveLength(1)
})

test('workers that look at once send each notice once; what one had begun when it was killed, another does', async () => {
  const reference = `PA-${randomUUID()}`
  // Long after everything else of this run is due: only these workers see it.
  const at = Date.now() + 86_400_000
  const address = await put(reference, at)
  const claims = await Promise.all([1, 2, 3].map(() => claim.claimDue(payload, at, 8)))
  const ours = claims
    .flatMap(({ taken }) => taken)
    .filter((message) => message.reference === reference)
  expect(ours).toHaveLength(1)
  // Whoever has it is killed here. Within the lease nobody takes it, afterwards one of many does.
  await deliverDue(payload, () => at + claim.leaseMs - 1)
  expect(await lettersFor(address)).toHaveLength(0)
  const after = () => at + claim.leaseMs
  await Promise.all([1, 2, 3].map(() => deliverDue(payload, after)))
  expect(await lettersFor(address)).toHaveLength(1)
  // The same event is not put a second time.
  await put(reference, at)
  await deliverDue(payload, after)
  expect(await outboxOf(reference)).toHaveLength(1)
})

test('what was begun as often as may be and never ended waits for staff', async () => {
  const reference = `PA-${randomUUID()}`
  let at = Date.now() + 2 * 86_400_000
  await put(reference, at)
  const { mostAttempts } = await import('./outbox/backoff')
  for (let count = 0; count <= mostAttempts; count += 1, at += claim.leaseMs)
    await claim.claimDue(payload, at, 8)
  expect(await outboxOf(reference)).toEqual([
    expect.objectContaining({ state: 'dead', failure: 'unknown', attempts: mostAttempts }),
  ])
})

test('no more are begun than can be sent at once: the lease of the others does not run meanwhile', async () => {
  const reference = `PA-${randomUUID()}`
  const at = Date.now() + 4 * 86_400_000
  await deliverDue(payload, () => at)
  await put(reference, at, 5)
  const { taken } = await claim.claimDue(payload, at, 2)
  expect(taken).toHaveLength(2)
  const shown = await outboxOf(reference)
  expect(shown.map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 0, 1, 1])
  await deliverDue(payload, () => at + claim.leaseMs)
})

test('what failed and is being sent this moment is not sent beside that by hand', async () => {
  const reference = `PA-${randomUUID()}`
  const at = Date.now() + 5 * 86_400_000
  const address = await put(reference, at)
  await behave({ smtp: 'down' })
  await deliverDue(payload, () => at)
  await behave()
  const later = at + 3_600_000
  await claim.claimDue(payload, later, 8)
  const [underWay] = await outboxOf(reference)
  expect((await again(underWay!)).status).toBe(409)
  await deliverDue(payload, () => later + claim.leaseMs)
  expect(await lettersFor(address)).toHaveLength(1)
})

test('the log says which notice was not sent and why, and no address', async () => {
  const reference = `PA-${randomUUID()}`
  const at = Date.now() + 6 * 86_400_000
  const address = await put(reference, at)
  await behave({ smtp: 'no-mailbox' })
  const warned = vi.spyOn(payload.logger, 'warn')
  await deliverDue(payload, () => at)
  const lines = inspect(warned.mock.calls, { depth: Infinity })
  warned.mockRestore()
  const [{ id } = { id: 'none' }] = await outboxOf(reference)
  expect(lines).toContain(id)
  expect(lines).toContain('bad-address')
  expect(lines).not.toContain(address)
})

test('an address that was sealed with another secret is told from one that is no longer used', async () => {
  const reference = `PA-${randomUUID()}`
  const at = Date.now() + 7 * 86_400_000
  await put(reference, at)
  await payload.db.updateMany({
    collection: 'notice-outbox',
    where: { reference: { equals: reference } },
    data: { address: 'c2VhbGVkIGVsc2V3aGVyZSB3aXRoIGFub3RoZXIga2V5' },
  })
  await deliverDue(payload, () => at)
  expect(await outboxOf(reference)).toEqual([
    expect.objectContaining({ state: 'dead', failure: 'wrong-key', attempts: 1 }),
  ])
})

test('a notice whose end could not be noted holds up nothing, and goes out again after its lease', async () => {
  const reference = `PA-${randomUUID()}`
  const at = Date.now() + 8 * 86_400_000
  await deliverDue(payload, () => at)
  const address = await put(reference, at)
  const begin = payload.db.beginTransaction.bind(payload.db)
  const begun = vi
    .spyOn(payload.db, 'beginTransaction')
    .mockImplementationOnce(begin)
    .mockRejectedValueOnce(new Error('The disk is full'))
  expect(await deliverDue(payload, () => at)).toBe(0)
  begun.mockRestore()
  expect(await deliverDue(payload, () => at + claim.leaseMs)).toBe(1)
  const [first, second] = await lettersFor(address)
  expect(messageIdOf(second!)).toBe(messageIdOf(first!))
})

test('who sent two cases that became one hears of both', async () => {
  const email = `${randomUUID()}@vi-du.vn`
  const first = await newCase(officer, { email, notifyByEmail: true })
  const second = await newCase(officer, { email, notifyByEmail: true })
  const merged = await act(officer, second.id, { action: 'merge', into: first.reference })
  expect(merged.status).toBe(200)
  await act(officer, first.id, { action: 'answer', text: 'Đã sửa đèn.' })
  for (const { reference } of [first, second])
    await untilAll(reference, 1, ({ state }) => state === 'sent')
  expect(await lettersFor(email)).toHaveLength(2)
})

test('at night notices wait for seven in the morning', async () => {
  const reference = `PA-${randomUUID()}`
  const night = Date.parse('2040-03-01T16:00:00Z')
  // More than are looked at together: those that only move to the morning do not end the look.
  const address = await put(reference, night, 45)
  await keepAwake({ quietFrom: 21, quietTo: 7 })
  await deliverDue(payload, () => night)
  const morning = night + 8 * 3_600_000
  const { totalDocs } = await payload.db.count({
    collection: 'notice-outbox',
    where: { and: [{ reference: { equals: reference } }, { nextAt: { equals: morning } }] },
  })
  expect(totalDocs).toBe(45)
  await deliverDue(payload, () => morning)
  expect(await lettersFor(address)).toHaveLength(45)
})

test('the book of notices is for coordinators and administrators', async () => {
  const coordinator = await staffWith(['coordinator'])
  for (const [api, status] of [
    [stranger(), 401],
    [officer, 403],
    [coordinator, 200],
  ] as const) {
    expect((await api.get('/api/notices/outbox')).status).toBe(status)
    const refused = await api.post('/api/notices/outbox/khong-co/again', {})
    expect(refused.status).toBe(status === 200 ? 404 : status)
  }
})
