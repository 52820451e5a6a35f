import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { staffWith, stranger, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import { localPayload } from '../../platform/testing/local-payload'
import { submit } from '../../platform/testing/submit'
import { act, newCase, track } from '../testing'

let payload: Payload
let req: PayloadRequest
let coordinator: Api
let officer: Api
// Loaded once the environment names the service's database.
let remind: typeof import('./reminders').remind
let anonymise: typeof import('./retention').anonymise
let closeAnswered: typeof import('./close-answered').closeAnswered
let casesToAnonymise: typeof import('./retention').casesToAnonymise

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
  ;({ remind } = await import('./reminders'))
  ;({ closeAnswered } = await import('./close-answered'))
  ;({ anonymise, casesToAnonymise } = await import('./retention'))
  const [own] = await communes(1)
  coordinator = await staffWith(['coordinator'])
  officer = await staffWith(['officer'], [own!.id])
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const change = (id: string, data: object) =>
  payload.update({ collection: 'feedback-cases', id, data, overrideAccess: true, depth: 0 })

test('what was forwarded before that was written down gets its time from its history', async () => {
  const { noteWhenForwarded } = await import('../note-when-forwarded')
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'forward', to: 'UBND xã', text: 'Việc chiếu sáng.' })
  const read = () => payload.findByID({ collection: 'feedback-cases', id: sent.id, depth: 0 })
  const { forwardedAt } = await read()
  expect(Math.abs(Date.now() - new Date(forwardedAt!).getTime())).toBeLessThan(60_000)
  await change(sent.id, { forwardedAt: null })
  await noteWhenForwarded(payload)
  const { docs } = await payload.find({
    collection: 'feedback-events',
    where: { and: [{ case: { equals: sent.id } }, { type: { equals: 'forwarded' } }] },
    depth: 0,
  })
  expect((await read()).forwardedAt).toBe(docs[0]!.createdAt)
})

async function closedCase(days: number) {
  const sent = await newCase(officer, {
    text: 'Nhà ông RIENG-TU số 5 hay gây ồn vào ban đêm.',
    name: 'Lê Thị RIENG-TU',
    phone: '0912345678',
  })
  await act(officer, sent.id, { action: 'answer', text: 'Đã nhắc nhở.' })
  await act(officer, sent.id, { action: 'close', outcome: 'solved' })
  await change(sent.id, { closedAt: daysAgo(days) })
  return sent
}

const reminders = async (id: string) =>
  (
    await officer.get(
      `/api/feedback-events?where[case][equals]=${id}&where[type][equals]=reminder&depth=0`,
    )
  ).body.docs.map(({ text }: { text: string }) => text)

test('a case is noted once when its deadline is near and once when it has passed', async () => {
  const sent = await newCase(officer)
  const far = await newCase(officer)
  await change(sent.id, { answerBy: new Date(Date.now() + 3_600_000).toISOString() })
  await remind(req, new Date())
  await remind(req, new Date())
  expect(await reminders(sent.id)).toEqual(['Sắp đến hạn trả lời'])
  await change(sent.id, { answerBy: daysAgo(1) })
  await remind(req, new Date())
  await remind(req, new Date())
  expect(await reminders(sent.id)).toEqual(['Sắp đến hạn trả lời', 'Đã quá hạn trả lời'])
  expect(await reminders(far.id)).toEqual([])
  expect((await track(sent.trackingCode)).deadline?.isOver).toBe(true)

  await act(officer, sent.id, { action: 'answer', text: 'Xin lỗi vì chậm.' })
  await change(sent.id, { answerBy: daysAgo(2) })
  await remind(req, new Date())
  expect(await reminders(sent.id)).toHaveLength(2)
})

test('until somebody takes it on, a case is also reminded of the day by which it must be forwarded', async () => {
  const words = 'hạn nhận hoặc chuyển cơ quan có thẩm quyền'
  const waiting = await newCase(officer)
  const taken = await newCase(officer)
  await act(officer, taken.id, { action: 'accept' })
  for (const { id } of [waiting, taken]) await change(id, { forwardBy: daysAgo(-1) })
  await remind(req, new Date())
  for (const { id } of [waiting, taken]) await change(id, { forwardBy: daysAgo(1) })
  await remind(req, new Date())
  await remind(req, new Date())
  expect(await reminders(waiting.id)).toEqual([`Sắp hết ${words}`, `Đã quá ${words}`])
  expect(await reminders(taken.id)).toEqual([])
})

test('an answer nobody contradicts ends the case; the sender may rate it or open it again', async () => {
  const [old, young] = [await newCase(officer), await newCase(officer)]
  for (const { id } of [old, young]) await act(officer, id, { action: 'answer', text: 'Đã sửa.' })
  await change(old.id, { answeredAt: daysAgo(16) })
  await closeAnswered(req, new Date())
  const ended = await track(old.trackingCode)
  expect(ended).toMatchObject({ state: 'closed', canReopen: true, ratingCode: expect.any(String) })
  expect(ended.timeline.at(-1)).toMatchObject({ type: 'closed', from: 'police' })
  const invited = await stranger().post('/api/ratings/invitations', { code: ended.ratingCode })
  expect(invited.status, JSON.stringify(invited.body)).toBe(200)
  expect(await track(young.trackingCode)).toMatchObject({ state: 'answered' })
})

test('when the time has come, personal data goes and what was published stays', async () => {
  const old = await closedCase(800)
  const young = await closedCase(30)
  await act(coordinator, old.id, {
    action: 'publish',
    title: 'Gây ồn ban đêm đã được nhắc nhở',
    publicText: 'Một hộ dân gây ồn ban đêm.',
  })
  const due = await casesToAnonymise(payload, new Date())
  expect(due.map(({ reference }) => reference)).toContain(old.reference)
  expect(due.map(({ reference }) => reference)).not.toContain(young.reference)
  for (const found of due) await anonymise(req, found, new Date())

  const seen = [
    await coordinator.get(`/api/feedback-cases/${old.id}?depth=0`),
    await coordinator.get(`/api/feedback-events?where[case][equals]=${old.id}&depth=0`),
    { body: await track(old.trackingCode) },
  ]
  expect(JSON.stringify(seen)).not.toMatch(/RIENG-TU|0912345678/)
  const published = await stranger().get(`/api/feedback/published?reference=${old.reference}`)
  expect(published.body.cases[0].text).toBe('Một hộ dân gây ồn ban đêm.')
  expect(JSON.stringify(await track(young.trackingCode))).toContain('RIENG-TU')
  expect((await casesToAnonymise(payload, new Date())).length).toBe(0)
})

test('four weeks after the end one question is asked, and answered once', async () => {
  const early = await closedCase(27)
  const answer = (code: string) => submit('/api/feedback/survey', { code, answer: 'partly' })
  expect((await track(early.trackingCode)).survey).toBe('later')
  expect((await answer(early.trackingCode)).status).toBe(409)

  const due = await closedCase(28)
  expect((await track(due.trackingCode)).survey).toBe('due')
  expect((await answer(due.trackingCode)).status).toBe(201)
  expect((await track(due.trackingCode)).survey).toBe('done')
  expect((await answer(due.trackingCode)).status).toBe(409)
})
