import { randomUUID } from 'node:crypto'
import { vietNamClock } from '@chung-tay/shared/calendar'
import type { DossierView } from '@chung-tay/shared/dossiers/contract'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { act, newCase } from '../feedback/testing'
import { administrator, staffWith, stranger, until, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { ask } from '../platform/testing/submit'
import { pushBrowser, vapidClaims, type PushBrowser } from '../platform/testing/push-browser'
import { newContest } from '../quiz/testing'
import { behave, keepAwake, publishAlert } from './testing'

let officer: Api
let admin: Api
let payload: Payload
let here: { id: string; slug: string }
let there: { id: string; slug: string }

beforeAll(async () => {
  await keepAwake()
  admin = await administrator()
  const [first, second] = await communes(2)
  here = first!
  there = second!
  officer = await staffWith(['officer'], [here.id])
  ;({ payload } = await localPayload())
})
afterEach(() => behave())
afterAll(() => keepAwake())

const newBrowser = () => pushBrowser(inject('noticesUrl'))
const nothing = { alerts: false, contests: false, cases: [] as string[] }
const choose = (browser: PushBrowser, wishes: object) =>
  stranger().post('/api/notices/push', { ...browser.subscription, ...nothing, ...wishes })
const leave = ({ subscription: { endpoint } }: PushBrowser) =>
  stranger().post('/api/notices/push/leave', { endpoint })

async function untilTold(browser: PushBrowser, count: number) {
  await until(async () => (await browser.pushed()).length >= count, 20_000)
  return browser.told()
}

const newAlert = (more: object = {}) => publishAlert(admin, more)

test('the sender of feedback is told in their browser, encrypted for it alone, until they leave by one tap', async () => {
  const browser = newBrowser()
  const { publicKey } = (await stranger().get('/api/notices/push-key')).body
  const sent = await newCase(officer, { text: 'NOI-DUNG-RIENG: loa kéo suốt đêm.' })
  // A code that opens nothing is left out, and tells nothing.
  const chosen = await choose(browser, { cases: [sent.trackingCode, '1234567890123452'] })
  expect([chosen.status, chosen.body]).toEqual([200, { topics: 1 }])
  expect((await act(officer, sent.id, { action: 'answer', text: 'TRA-LOI-RIENG' })).status).toBe(
    200,
  )
  const [told] = await untilTold(browser, 1)
  expect(told).toMatchObject({
    title: `Phản ánh ${sent.reference} đã có trả lời`,
    path: '/phan-anh/theo-doi',
  })
  const [pushed] = await browser.pushed()
  expect(pushed!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' })
  expect(pushed!.headers.topic).toMatch(/^[\w-]{32}$/)
  expect(vapidClaims(pushed!.headers.authorization, publicKey as string)).toMatchObject({
    aud: inject('noticesUrl'),
    sub: 'mailto:khong-tra-loi@chung-tay.local',
  })
  expect(() => newBrowser().open(Buffer.from(pushed!.body, 'base64'))).toThrow()
  expect(JSON.stringify(told)).not.toMatch(/NOI-DUNG|TRA-LOI/)

  expect((await leave(browser)).body).toEqual({ left: true })
  expect((await act(officer, sent.id, { action: 'close', outcome: 'solved' })).status).toBe(200)
  // Another one that stays is told of what comes later: then this one would have been as well.
  const other = newBrowser()
  await choose(other, { alerts: true })
  await newAlert()
  await untilTold(other, 1)
  expect(await browser.pushed()).toHaveLength(1)
})

test('an alert for a commune reaches those of that commune, one for the province all, each once', async () => {
  const [mine, others, silent] = [newBrowser(), newBrowser(), newBrowser()]
  await choose(mine, { alerts: true, commune: here.slug })
  await choose(others, { alerts: true, commune: there.slug })
  await choose(silent, { contests: true })
  const local = await newAlert({ areas: [here.id] })
  await untilTold(mine, 1)
  const everywhere = await newAlert()
  // What is mended and published again is no news.
  for (const { id, title } of [local, everywhere])
    await admin.patch(`/api/alerts/${id}`, { title: `${title}!`, _status: 'published' })
  // Long past, brought in from elsewhere.
  await newAlert({ issuedAt: '2026-01-01T12:00:00.000Z' })
  const last = await newAlert()
  await untilTold(mine, 3)
  const paths = async (browser: PushBrowser) =>
    (await browser.told()).map(({ path }) => path).sort()
  const of = (...alerts: { slug: string }[]) => alerts.map(({ slug }) => `/tin-nong/${slug}`).sort()
  expect(await paths(mine)).toEqual(of(local, everywhere, last))
  await untilTold(others, 2)
  expect(await paths(others)).toEqual(of(everywhere, last))
  expect(await silent.pushed()).toEqual([])
})

test('at night an alert waits: what is mended is told as it is in the morning, what is withdrawn is not told', async () => {
  await keepAwake(quietNow())
  const [mended, local, withdrawn, removed] = [
    await newAlert(),
    await newAlert({ areas: [here.id] }),
    await newAlert(),
    await newAlert({ areas: [here.id] }),
  ]
  const paths = [mended, local, withdrawn, removed].map(({ slug }) => `/tin-nong/${slug}`)
  const waiting = async () => {
    const { docs } = await payload.db.find<{ title: string; state: string }>({
      collection: 'notice-outbox',
      where: { and: [{ path: { in: paths } }, { state: { equals: 'waiting' } }] },
    })
    return docs.map(({ title }) => title).sort()
  }
  expect(await waiting()).toHaveLength(4)
  const change = async (id: string, data: object, query = '') =>
    expect((await admin.patch(`/api/alerts/${id}${query}`, data)).status).toBe(200)
  await change(mended.id, { title: `Đúng tên ${mended.slug}`, _status: 'published' })
  // What is only begun in a draft is not told, and takes nothing back.
  await change(local.id, { title: `Nháp ${local.slug}`, _status: 'draft' }, '?draft=true')
  await change(withdrawn.id, { _status: 'draft' })
  expect((await admin.delete(`/api/alerts/${removed.id}`)).status).toBe(200)
  expect(await waiting()).toEqual(
    [`Cảnh báo: Đúng tên ${mended.slug}`, `Cảnh báo: ${local.title}`].sort(),
  )
  // Published again before the morning, it is told as any other.
  await change(withdrawn.id, { _status: 'published' })
  expect(await waiting()).toHaveLength(3)
  await keepAwake()
})

test('that a contest begins is told when it does, and not when it was taken back before', async () => {
  const browser = newBrowser()
  await choose(browser, { contests: true })
  const { id, topic } = await newContest(payload, { startsInMs: 3_600_000 })
  const waiting = async (contest: string) => {
    const { docs } = await payload.db.find<{ path: string; nextAt: number }>({
      collection: 'notice-outbox',
      where: { path: { equals: `/trac-nghiem/cuoc-thi?c=${contest}` } },
    })
    return docs
  }
  const early = (await admin.get(`/api/quiz-contests/${id}?depth=0`)).body as {
    slug: string
    startsAt: string
  }
  expect(await waiting(early.slug)).toEqual([
    expect.objectContaining({ nextAt: Date.parse(early.startsAt) }),
  ])
  // Its words may still be mended; what is told are the last ones.
  const title = `Cuộc thi đổi tên ${early.slug}`
  expect((await admin.patch(`/api/quiz-contests/${id}`, { title })).status).toBe(200)
  expect(await waiting(early.slug)).toEqual([
    expect.objectContaining({ title: `Cuộc thi bắt đầu: ${title}` }),
  ])
  expect((await admin.patch(`/api/quiz-contests/${id}`, { state: 'draft' })).status).toBe(200)
  expect(await waiting(early.slug)).toEqual([])
  const removed = await newContest(payload, { topic, startsInMs: 3_600_000 })
  expect(await waiting(removed.slug)).toHaveLength(1)
  expect((await admin.delete(`/api/quiz-contests/${removed.id}`)).status).toBe(200)
  expect(await waiting(removed.slug)).toEqual([])
  const begun = await newContest(payload, { topic })
  // Wakes whoever delivers.
  await newAlert()
  const told = await untilTold(browser, 1)
  expect(told.map(({ path }) => path)).toEqual([`/trac-nghiem/cuoc-thi?c=${begun.slug}`])
})

test('who looked a dossier up is told once when its state changes, of its masked number alone', async () => {
  const browser = newBrowser()
  const number = `H33.12-${randomUUID().slice(0, 8)}`
  const row = { number, identityDigits: '4821', state: 'processing' }
  const pushRow = async (more: object) => {
    const { status, body } = await officer.post('/api/dossiers/push', [{ ...row, ...more }])
    expect(status, JSON.stringify(body)).toBe(200)
  }
  await pushRow({})
  const proof = { kind: 'identity', digits: '4821' }
  const found = (await ask('/api/dossiers/lookup', { number, proof })).body as DossierView
  // One that nobody handed out is a key to nothing.
  const made = await choose(browser, { dossiers: [found.noticeKey, 'A'.repeat(43)] })
  expect(made.body).toEqual({ topics: 2 })
  await pushRow({ note: 'Mang giấy hẹn' })
  await pushRow({ note: 'Mang giấy hẹn', state: 'rejected' })
  await pushRow({ note: 'Mang giấy hẹn', state: 'rejected' })
  const [told] = await untilTold(browser, 1)
  expect(told).toMatchObject({
    title: `Hồ sơ ${found.numberHint} có thay đổi`,
    path: `/ho-so#${encodeURIComponent(found.numberHint)}`,
  })
  expect(JSON.stringify(told)).not.toMatch(/Không giải quyết|giấy hẹn/)
  expect(JSON.stringify(told)).not.toContain(number)

  // What is taken back before it goes out is told to nobody.
  await keepAwake(quietNow())
  const started = await officer.post('/api/dossiers/imports', { fileName: 'a.csv', total: 1 })
  const file = started.body.id as string
  const rows = [{ ...row, state: 'ready' }]
  await officer.post(`/api/dossiers/imports/${file}/rows`, { order: 0, rows })
  const waiting = async () => {
    const { docs } = await payload.db.find<{ state: string }>({
      collection: 'notice-outbox',
      where: { reference: { equals: found.numberHint }, state: { equals: 'waiting' } },
    })
    return docs.length
  }
  expect(await waiting()).toBe(1)
  expect((await officer.post(`/api/dossiers/imports/${file}/undo`, {})).status).toBe(200)
  expect(await waiting()).toBe(0)
  await keepAwake()
  expect(await browser.pushed()).toHaveLength(1)
})

/** Quiet hours around this moment. */
function quietNow() {
  const hour = Math.floor(vietNamClock(new Date()).minutes / 60)
  return { quietFrom: hour, quietTo: (hour + 2) % 24 }
}

test('a push service that is away is tried again; a browser that was taken back is forgotten', async () => {
  const browser = newBrowser()
  const sent = await newCase(officer)
  await choose(browser, { cases: [sent.trackingCode] })
  const subscriptions = async () =>
    (await payload.db.count({ collection: 'notice-subscriptions' })).totalDocs
  const before = await subscriptions()
  await behave({ push: 'down' })
  await act(officer, sent.id, { action: 'answer', text: 'Đã sửa.' })
  const failed = async () => {
    const { body } = await admin.get('/api/notices/outbox')
    return (
      body.waiting.messages as { id: string; reference: string; channel: string; detail: string }[]
    ).find(
      ({ reference, channel, detail }) =>
        reference === sent.reference && channel === 'push' && detail === '503',
    )
  }
  await until(async () => (await failed()) !== undefined, 20_000)
  const { id } = (await failed())!
  await behave({ push: 'gone' })
  expect((await admin.post(`/api/notices/outbox/${id}/again`, {})).status).toBe(200)
  await until(async () => (await subscriptions()) === before - 1, 20_000)
  // Nothing of it is left for staff to look at.
  await until(async () => {
    const { docs } = await payload.db.find({
      collection: 'notice-outbox',
      where: { id: { equals: id } },
    })
    return docs.length === 0
  })
})

test('nothing is sent to addresses that are no push service, nor kept with keys that no browser has', async () => {
  const { subscription } = newBrowser()
  for (const endpoint of [
    'http://127.0.0.1:1/push',
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.evil.vn/x',
    'ftp://fcm.googleapis.com/x',
  ]) {
    const { status } = await stranger().post('/api/notices/push', {
      ...subscription,
      ...nothing,
      alerts: true,
      endpoint,
    })
    expect(status, endpoint).toBe(400)
  }
  const { endpoint, keys } = subscription
  for (const more of [
    { keys: { p256dh: 'x', auth: 'y' } },
    // Of the right length, and no point on the curve.
    { keys: { ...keys, p256dh: 'A'.repeat(87) } },
    // Else one browser could be many.
    { endpoint: `${endpoint}#1` },
  ]) {
    const choice = { ...subscription, ...nothing, alerts: true, ...more }
    expect((await stranger().post('/api/notices/push', choice)).status).toBe(400)
  }
})
