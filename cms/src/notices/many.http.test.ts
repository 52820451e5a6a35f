import { randomUUID } from 'node:crypto'
import { makeTrackingCode } from '@chung-tay/shared/codes'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { act, newCase } from '../feedback/testing'
import { administrator, staffWith, stranger, until, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { pushBrowser, type PushBrowser } from '../platform/testing/push-browser'
import { mostAttempts } from './outbox/backoff'
import type { OutboxMessage } from './outbox/message'
import { behave, keepAwake, publishAlert } from './testing'

let officer: Api
let admin: Api
let payload: Payload

beforeAll(async () => {
  await keepAwake()
  admin = await administrator()
  const [commune] = await communes(1)
  officer = await staffWith(['officer'], [commune!.id])
  ;({ payload } = await localPayload())
})
afterEach(() => behave())
afterAll(() => keepAwake())

const newBrowser = () => pushBrowser(inject('noticesUrl'))
const choose = ({ subscription }: PushBrowser, cases: string[], api = stranger()) =>
  api.post('/api/notices/push', { ...subscription, alerts: false, contests: false, cases })

test('refused to the end, a browser that nobody came back with for a month is forgotten; another is told of', async () => {
  const [lost, here] = [newBrowser(), newBrowser()]
  const sent = await newCase(officer)
  await choose(lost, [sent.trackingCode])
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'notice-subscriptions',
    sort: '-createdAt',
    limit: 1,
  })
  const past = Date.now() - 31 * 24 * 60 * 60_000
  await payload.db.updateOne({
    collection: 'notice-subscriptions',
    id: docs[0]!.id,
    data: { renewedAt: past },
  })
  await choose(here, [sent.trackingCode])
  await behave({ push: 'down' })
  await act(officer, sent.id, { action: 'answer', text: 'Đã sửa.' })
  const lines = async () => {
    const found = await payload.db.find<{ id: string; detail: string; state: string }>({
      collection: 'notice-outbox',
      where: { reference: { equals: sent.reference }, channel: { equals: 'push' } },
    })
    return found.docs
  }
  await until(async () => (await lines()).filter(({ detail }) => detail === '503').length === 2)
  await behave({ push: 'refused' })
  for (const { id } of await lines())
    await payload.db.updateOne({
      collection: 'notice-outbox',
      id,
      data: { attempts: mostAttempts - 1, nextAt: 0 },
    })
  // Wakes whoever delivers.
  await publishAlert(admin)
  await until(async () => (await lines()).every(({ state }) => state === 'dead'), 20_000)
  expect(await lines()).toEqual([expect.objectContaining({ detail: '403' })])
  const kept = await payload.db.count({
    collection: 'notice-subscriptions',
    where: { id: { equals: docs[0]!.id } },
  })
  expect(kept.totalDocs).toBe(0)
  const { body } = await admin.get('/api/notices/outbox')
  expect(body.dead.messages).not.toContainEqual(expect.objectContaining({ channel: 'push' }))
  expect(body.deadPush.messages[0]).toMatchObject({ reference: sent.reference, detail: '403' })
})

test('what somebody asked for just now goes ahead of everything that waits', async () => {
  // Loaded once the environment names the service's database.
  const { dueOf } = await import('./outbox/claim')
  const { putInOutbox } = await import('./outbox/put')
  const { records } = await import('../platform/database/records')
  const { inOwnTransaction } = await import('../platform/database/in-own-transaction')
  const notice = {
    topic: 'consent' as const,
    channel: 'email' as const,
    reference: '',
    title: 'Thử',
    body: '',
    path: '/',
  }
  const first = await inOwnTransaction(payload, async (req) => {
    for (const [event, isUrgent] of [
      ['news', false],
      ['asked', true],
    ] as const)
      await putInOutbox(req, [
        { ...notice, title: event, address: `${randomUUID()}@vi-du.vn`, event, isUrgent },
      ])
    const outbox = await records<OutboxMessage>(req, 'notice-outbox')
    const [ahead] = await dueOf(outbox, Date.now())
    await outbox.removeAll({ path: '/' })
    return ahead
  })
  expect(first).toMatchObject({ title: 'asked', isUrgent: true })
})

test('codes that open nothing are counted at every door, and right ones are not', async () => {
  const api = stranger()
  const sent = await newCase(officer)
  const wrong = () => makeTrackingCode(String(Math.random()).slice(2, 17).padEnd(15, '7'))
  const guess = (cases: string[]) => choose(newBrowser(), cases, api)
  for (let right = 0; right < 4; right += 1)
    expect((await guess([sent.trackingCode])).status).toBe(200)
  for (let calls = 0; calls < 4; calls += 1)
    expect((await guess(Array.from({ length: 30 }, wrong))).status).toBe(200)
  expect((await guess([wrong()])).status).toBe(429)
  expect((await api.post('/api/feedback/track', { code: sent.trackingCode })).status).toBe(429)
  expect((await stranger().post('/api/feedback/track', { code: sent.trackingCode })).status).toBe(
    200,
  )
})
