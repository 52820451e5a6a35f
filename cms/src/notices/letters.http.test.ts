import { randomUUID } from 'node:crypto'
import { makeTrackingCode } from '@chung-tay/shared/codes'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { act, newCase, track } from '../feedback/testing'
import { administrator, staffWith, stranger, until, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { ask } from '../platform/testing/submit'
import { behave, headerOf, keepAwake, lettersFor, publishAlert, textOf, tokenIn } from './testing'

let officer: Api
let admin: Api
let payload: Payload
let commune: { id: string; slug: string }

beforeAll(async () => {
  await keepAwake()
  admin = await administrator()
  commune = (await communes(1))[0]!
  officer = await staffWith(['officer'], [commune.id])
  ;({ payload } = await localPayload())
})
afterEach(() => behave())
afterAll(() => keepAwake())

const newMailbox = () => `${randomUUID()}@vi-du.vn`
const nothing = { alerts: false, contests: false, cases: [] as string[] }
const askFor = (email: string, wishes: object) =>
  ask('/api/notices/email', { email, ...nothing, ...wishes })
const confirm = (token = '') => stranger().post('/api/notices/email/confirm', { token })
const isKnown = async () =>
  (await payload.db.count({ collection: 'notice-subscriptions' })).totalDocs

async function untilWritten(email: string, count: number): Promise<string> {
  await until(async () => (await lettersFor(email)).length >= count, 30_000)
  const letters = await lettersFor(email)
  expect(letters).toHaveLength(count)
  return letters.at(-1)!
}

/** A mailbox whose owner asked for alerts and confirmed it. */
async function confirmedMailbox(): Promise<string> {
  const email = newMailbox()
  expect((await askFor(email, { alerts: true, commune: commune.slug })).body).toEqual({
    asked: true,
  })
  const letter = await untilWritten(email, 1)
  const { status, body } = await confirm(tokenIn(letter, '/thong-bao/xac-nhan'))
  expect([status, body]).toEqual([200, { topics: 1 }])
  return email
}

/** Leaves as mail programs do (RFC 8058): by the address of the header and nothing else. */
function oneClick(letter: string): Promise<Response> {
  expect(headerOf(letter, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  const [, query] = /^<.+\/api\/notices\/leave(\?t=[\w-]+)>$/.exec(
    headerOf(letter, 'List-Unsubscribe') ?? '',
  )!
  return fetch(`${inject('serviceUrl')}/api/notices/leave${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
}

test('nothing is kept of a mailbox and nothing comes before its owner confirms; one tap ends it', async () => {
  const witness = await confirmedMailbox()
  const email = newMailbox()
  const before = await isKnown()
  await askFor(email, { alerts: true, commune: commune.slug })
  const asking = await untilWritten(email, 1)
  expect(textOf(asking)).toContain('cảnh báo cho nơi tôi ở')
  expect(headerOf(asking, 'List-Unsubscribe')).toBeUndefined()
  expect(await isKnown()).toBe(before)
  const { docs } = await payload.db.find<{ address: string; leave: string }>({
    collection: 'notice-outbox',
    where: { topic: { equals: 'consent' }, state: { equals: 'sent' } },
  })
  expect(docs.length).toBeGreaterThan(0)
  expect(docs.every(({ address, leave }) => address === '' && leave === '')).toBe(true)
  await publishAlert(admin)
  await untilWritten(witness, 2)
  expect(await lettersFor(email)).toHaveLength(1)

  const token = tokenIn(asking, '/thong-bao/xac-nhan')!
  const other = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
  expect((await confirm(other)).status).toBe(404)
  // A second tap changes nothing.
  for (let tap = 0; tap < 2; tap += 1) expect((await confirm(token)).body).toEqual({ topics: 1 })
  expect(await isKnown()).toBe(before + 1)
  const alert = await publishAlert(admin, { areas: [commune.id] })
  const letter = await untilWritten(email, 2)
  expect(textOf(letter)).toContain(`/tin-nong/${alert.slug}`)
  expect(headerOf(letter, 'Auto-Submitted')).toBe('auto-generated')

  // Opening the address shows the page and ends nothing.
  const [, address] = /^<(.+)>$/.exec(headerOf(letter, 'List-Unsubscribe')!)!
  const shown = await fetch(
    `${inject('serviceUrl')}/api/notices/leave${new URL(address!).search}`,
    {
      redirect: 'manual',
    },
  )
  expect(shown.status).toBe(303)
  expect(new URL(shown.headers.get('location')!).pathname).toBe('/thong-bao/thoi-nhan')
  expect(await isKnown()).toBe(before + 1)
  const left = await oneClick(letter)
  expect([left.status, await left.json()]).toEqual([200, { left: true }])
  expect((await oneClick(letter)).status).toBe(200)
  expect(await isKnown()).toBe(before)
  await untilWritten(witness, 3)
  await publishAlert(admin)
  await untilWritten(witness, 4)
  expect(await lettersFor(email)).toHaveLength(2)
})

test('the link in a letter about one’s case ends the letters of that case, also one that waits', async () => {
  const email = newMailbox()
  const mine = await newCase(officer, { email, notifyByEmail: true })
  const other = await newCase(officer, { email, notifyByEmail: true })
  const answer = ({ id }: { id: string }, text: string) =>
    act(officer, id, { action: 'answer', text })
  await answer(mine, 'Đang xem.')
  const letter = await untilWritten(email, 1)
  const token = tokenIn(letter, '/thong-bao/thoi-nhan')!
  await behave({ smtp: 'down' })
  await answer(mine, 'Đã sửa.')
  const waiting = async () => {
    const { docs } = await payload.db.find<{ failure: string }>({
      collection: 'notice-outbox',
      where: { reference: { equals: mine.reference }, state: { equals: 'waiting' } },
    })
    return docs
  }
  await until(async () => (await waiting())[0]?.failure === 'unreachable', 20_000)
  const left = await stranger().post(`/api/notices/leave?t=${token}`, {})
  expect(left.body).toEqual({ left: true })
  expect(await waiting()).toEqual([])
  await behave()
  await act(officer, mine.id, { action: 'close', outcome: 'solved' })
  await answer(other, 'Đã sửa.')
  expect(textOf(await untilWritten(email, 2))).toContain(other.reference)
})

test('on the page of a case letters and Zalo messages about it end by one tap, also those that wait', async () => {
  const phone = `09${String(Date.now()).slice(-8)}`
  const email = newMailbox()
  const sent = await newCase(officer, { email, phone, notifyByEmail: true, notifyByZalo: true })
  expect((await track(sent.trackingCode)).isTold).toBe(true)
  await behave({ smtp: 'down', zalo: 'down' })
  await act(officer, sent.id, { action: 'answer', text: 'Đã sửa.' })
  const waiting = async () => {
    const { docs } = await payload.db.find<{ failure: string }>({
      collection: 'notice-outbox',
      where: { reference: { equals: sent.reference } },
    })
    return docs
  }
  await until(async () => {
    const found = await waiting()
    return found.length === 2 && found.every(({ failure }) => failure === 'unreachable')
  }, 20_000)
  const stop = (code: string) => stranger().post('/api/feedback/notices/stop', { code })
  expect((await stop(makeTrackingCode('123456789012345'))).status).toBe(404)
  expect((await stop(sent.trackingCode)).body).toEqual({ isTold: false })
  expect(await waiting()).toEqual([])
  await behave()
  await act(officer, sent.id, { action: 'close', outcome: 'solved' })
  expect(await waiting()).toEqual([])
  expect((await track(sent.trackingCode)).isTold).toBe(false)
})

test('a mailbox that confirms again keeps what it had; of its own case it gets one letter, which one tap ends', async () => {
  const email = await confirmedMailbox()
  const mine = await newCase(officer, { email, notifyByEmail: true })
  await askFor(email, { cases: [mine.trackingCode] })
  const asking = await untilWritten(email, 2)
  expect((await confirm(tokenIn(asking, '/thong-bao/xac-nhan'))).body).toEqual({ topics: 1 })
  await act(officer, mine.id, { action: 'answer', text: 'Đã sửa.' })
  const witness = await confirmedMailbox()
  const alert = await publishAlert(admin, { areas: [commune.id] })
  await untilWritten(witness, 2)
  expect(textOf(await untilWritten(email, 4))).toContain(`/tin-nong/${alert.slug}`)
  const ofCase = (await lettersFor(email)).filter((letter) =>
    textOf(letter).includes(mine.reference),
  )
  expect(ofCase).toHaveLength(1)

  const code = mine.trackingCode
  expect((await stranger().post('/api/feedback/notices/stop', { code })).status).toBe(200)
  await act(officer, mine.id, { action: 'close', outcome: 'solved' })
  await publishAlert(admin, { areas: [commune.id] })
  await untilWritten(witness, 3)
  const last = await untilWritten(email, 5)
  expect(textOf(last)).not.toContain(mine.reference)
})

test('nobody fills a mailbox with questions; one that is no more is forgotten', async () => {
  const email = newMailbox()
  for (let letter = 0; letter < 3; letter += 1)
    expect((await askFor(email.toUpperCase(), { contests: true })).status).toBe(200)
  expect((await askFor(email, { contests: true })).status).toBe(429)
  // Nor by another spelling of it.
  expect((await askFor(email.replace('@', '+1@'), { contests: true })).status).toBe(429)
  expect((await askFor(newMailbox(), {})).status).toBe(400)
  expect((await stranger().post('/api/notices/leave?t=x', {})).status).toBe(404)

  await confirmedMailbox()
  const before = await isKnown()
  const waitingLetters = () =>
    payload.db.count({
      collection: 'notice-outbox',
      where: { channel: { equals: 'letter' }, state: { in: ['waiting', 'dead'] } },
    })
  await behave({ smtp: 'no-mailbox' })
  await publishAlert(admin, { areas: [commune.id] })
  await until(async () => (await isKnown()) < before, 20_000)
  await until(async () => (await waitingLetters()).totalDocs === 0, 20_000)
})
