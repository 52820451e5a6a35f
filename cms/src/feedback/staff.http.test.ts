import { beforeAll, expect, test } from 'vitest'
import { staffWith, stranger, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import { act, newCase, track } from './testing'
import { communes } from '../platform/testing/communes'

let coordinator: Api
let officer: Api
let foreign: Api

beforeAll(async () => {
  const [own, other] = await communes(2)
  coordinator = await staffWith(['coordinator'])
  officer = await staffWith(['officer'], [own!.id])
  foreign = await staffWith(['officer'], [other!.id])
})

test('a case goes from the sender to the unit, to a question, an answer and its end', async () => {
  const sent = await newCase(officer)
  expect(sent.id).toBeTruthy()

  expect((await act(officer, sent.id, { action: 'ask', text: 'Ngã ba nào?' })).status).toBe(200)
  expect(await track(sent.trackingCode)).toMatchObject({ state: 'asked', canWrite: true })

  const reply = await submit('/api/feedback/messages', {
    code: sent.trackingCode,
    text: 'Ngã ba gần chợ.',
  })
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  expect(await track(sent.trackingCode)).toMatchObject({ state: 'assigned' })

  expect((await act(officer, sent.id, { action: 'answer', text: 'Đã thay bóng.' })).status).toBe(
    200,
  )
  expect((await act(officer, sent.id, { action: 'close' })).status).toBe(200)
  const tracked = await track(sent.trackingCode)
  expect(tracked.timeline.map(({ type, from }) => [type, from])).toEqual([
    ['asked', 'police'],
    ['message', 'sender'],
    ['answered', 'police'],
    ['closed', 'police'],
  ])
  expect(tracked).toMatchObject({
    state: 'closed',
    deadline: null,
    canWrite: false,
    canReopen: true,
  })

  const again = await submit('/api/feedback/messages', {
    code: sent.trackingCode,
    text: 'Đèn lại hỏng.',
    reopen: true,
  })
  expect(again.status).toBe(201)
  expect(await track(sent.trackingCode)).toMatchObject({ state: 'reopened', canWrite: true })
})

test('another unit neither sees nor touches the case, its history or what was done', async () => {
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'note', text: 'Ghi chú riêng của đơn vị.' })
  expect((await foreign.get(`/api/feedback-cases/${sent.id}`)).status).toBe(404)
  expect((await act(foreign, sent.id, { action: 'note', text: 'Thử chen vào' })).status).toBe(404)
  const events = await foreign.get(`/api/feedback-events?where[case][equals]=${sent.id}`)
  expect(events.body.docs).toEqual([])
  const own = await officer.get(`/api/feedback-events?where[case][equals]=${sent.id}`)
  expect(own.body.docs).toHaveLength(1)
  expect((await act(stranger(), sent.id, { action: 'close' })).status).toBe(401)
})

test('the sender sees neither notes nor who wrote; officers appear as their unit', async () => {
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'note', text: 'MAT-NOI-BO' })
  await act(officer, sent.id, { action: 'answer', text: 'Đã kiểm tra.' })
  const tracked = await track(sent.trackingCode)
  expect(JSON.stringify(tracked)).not.toContain('MAT-NOI-BO')
  expect(JSON.stringify(tracked)).not.toContain('Kiểm thử')
  expect(tracked.timeline[0]?.unitName).toMatch(/^Công an/)
})

test('a complaint about conduct goes to the coordinators, not to the unit concerned', async () => {
  const [own] = await communes(1)
  const sent = await newCase(coordinator, { kind: 'conduct', aboutUnit: own!.slug })
  expect(sent.id).toBeTruthy()
  expect((await officer.get(`/api/feedback-cases/${sent.id}`)).status).toBe(404)
  expect((await act(coordinator, sent.id, { action: 'assign', unit: own!.id })).status).toBe(200)
  expect((await officer.get(`/api/feedback-cases/${sent.id}`)).status).toBe(200)
})

test('what the state does not allow is refused', async () => {
  const sent = await newCase(officer)
  expect((await act(officer, sent.id, { action: 'reopen', text: 'Chưa đóng mà' })).status).toBe(409)
  expect((await act(officer, sent.id, { action: 'answer' })).status).toBe(400)
  expect((await act(officer, sent.id, { action: 'forward', to: 'UBND xã' })).status).toBe(200)
  expect(await track(sent.trackingCode)).toMatchObject({ state: 'forwarded', handledBy: 'UBND xã' })
})

test('a duplicate is merged into the first and says so', async () => {
  const first = await newCase(officer)
  const second = await newCase(officer)
  expect((await act(officer, second.id, { action: 'merge', into: 'PA-000000-XXXXX' })).status).toBe(
    400,
  )
  expect((await act(officer, second.id, { action: 'merge', into: first.reference })).status).toBe(
    200,
  )
  const tracked = await track(second.trackingCode)
  expect(tracked.state).toBe('closed')
  expect(tracked.timeline.at(-1)).toMatchObject({ type: 'merged', text: first.reference })
})

test('hiding words keeps the old ones for coordinators only', async () => {
  const sent = await newCase(officer, { text: 'Ông Nguyễn Văn Bí Mật nhà số 5 hay gây ồn.' })
  const done = await act(officer, sent.id, { action: 'redact', text: 'Một hộ dân hay gây ồn.' })
  expect(done.status).toBe(200)
  expect((await track(sent.trackingCode)).text).toBe('Một hộ dân hay gây ồn.')
  const events = `/api/feedback-events?where[case][equals]=${sent.id}`
  expect(JSON.stringify((await officer.get(events)).body)).not.toContain('Bí Mật')
  expect(JSON.stringify((await coordinator.get(events)).body)).toContain('Bí Mật')
})

test('a public version needs consent or a coordinator, holds no personal data and is found by search', async () => {
  const word = `dendo${Date.now().toString(36)}`
  const sent = await newCase(officer, { name: 'Trần Thị Riêng', phone: '0912345678' })
  const version = {
    action: 'publish',
    title: 'Đèn giao thông hỏng',
    publicText: `Đèn ${word} ở ngã tư không sáng.`,
    publicAnswer: 'Đã sửa xong.',
  }
  expect((await act(officer, sent.id, version)).status).toBe(403)
  expect((await act(coordinator, sent.id, version)).status).toBe(200)
  const { body } = await stranger().get(`/api/feedback/published?q=${word}`)
  expect(body.total).toBe(1)
  expect(body.cases[0]).toMatchObject({ reference: sent.reference, title: 'Đèn giao thông hỏng' })
  expect(JSON.stringify(body)).not.toMatch(/Riêng|0912345678/)

  const [own] = await communes(1)
  const similar = await stranger().post('/api/feedback/similar', {
    commune: own!.slug,
    text: `Đèn ${word} ở ngã tư lại không sáng nữa`,
  })
  expect(similar.body.cases.map(({ reference }: { reference: string }) => reference)).toContain(
    sent.reference,
  )
  const follow = await submit('/api/feedback/follow', { reference: sent.reference })
  expect(follow.body.followers).toBe(1)

  expect((await act(coordinator, sent.id, { action: 'unpublish', text: 'Gỡ thử' })).status).toBe(
    200,
  )
  expect((await stranger().get(`/api/feedback/published?q=${word}`)).body.total).toBe(0)
})

test('a case becomes a draft of the handbook in one step', async () => {
  const sent = await newCase(officer)
  const { status, body } = await act(officer, sent.id, { action: 'to-handbook' })
  expect(status).toBe(200)
  expect(body.handbookId).toBeTruthy()
  expect((await stranger().get(`/api/handbook/${body.handbookId as string}`)).status).toBe(404)
})
