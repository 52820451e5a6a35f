import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
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

/** A notice put by this process, which does not deliver by itself; due at `at` (ms). */
async function put(reference: string, at: number) {
  const address = `${reference.toLowerCase()}@vi-du.vn`
  await inOwnTransaction(payload, async (req) => {
    await putInOutbox(req, [
      {
        topic: 'feedback',
        channel: 'email',
        address,
        reference,
        title: `Phản ánh ${reference} đã có trả lời`,
        body: '',
        path: '/phan-anh/theo-doi',
        event: `test ${reference}`,
      },
    ])
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
  const claims = await Promise.all([1, 2, 3].map(() => claim.claimDue(payload, at)))
  const ours = claims.flat().filter((message) => message.reference === reference)
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
    await claim.claimDue(payload, at)
  expect(await outboxOf(reference)).toEqual([
    expect.objectContaining({ state: 'dead', failure: 'unknown', attempts: mostAttempts }),
  ])
})

test('at night notices wait for seven in the morning', async () => {
  const reference = `PA-${randomUUID()}`
  const night = Date.parse('2040-03-01T16:00:00Z')
  const address = await put(reference, night)
  await keepAwake({ quietFrom: 21, quietTo: 7 })
  await deliverDue(payload, () => night)
  expect(await outboxOf(reference)).toEqual([
    expect.objectContaining({ state: 'waiting', attempts: 0, nextAt: night + 8 * 3_600_000 }),
  ])
  await deliverDue(payload, () => night + 8 * 3_600_000)
  expect(await lettersFor(address)).toHaveLength(1)
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
