import { beforeAll, expect, test } from 'vitest'
import { someAddress, staffWith, stranger, type Api } from '../platform/testing/api'
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
  expect((await act(officer, sent.id, { action: 'close', outcome: 'solved' })).status).toBe(200)
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
  const reopened = await track(sent.trackingCode)
  expect(reopened).toMatchObject({ state: 'reopened', canWrite: true })
  expect(reopened.timeline.at(-1)).toMatchObject({ type: 'reopened', from: 'sender' })
})

test('a unit takes a case on; the province acts under its own name', async () => {
  const sent = await newCase(officer)
  expect((await act(officer, sent.id, { action: 'accept' })).status).toBe(200)
  expect((await act(officer, sent.id, { action: 'accept' })).status).toBe(409)
  expect((await act(coordinator, sent.id, { action: 'ask', text: 'Từ hôm nào?' })).status).toBe(200)
  const { state, timeline } = await track(sent.trackingCode)
  expect(state).toBe('asked')
  expect(timeline.map(({ type, unitName }) => [type, unitName])).toEqual([
    ['accepted', expect.stringMatching(/^Công an/)],
    ['asked', 'Điều phối viên của công an tỉnh'],
  ])

  const nobodys = await newCase(coordinator, { kind: 'app-idea' })
  expect((await act(coordinator, nobodys.id, { action: 'accept' })).body.fields.unit).toBeTruthy()
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
  expect((await act(stranger(), sent.id, { action: 'close', outcome: 'solved' })).status).toBe(401)
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

test('the sender of a merged case reads what the other one is answered, and can open their own again', async () => {
  const first = await newCase(officer)
  const second = await newCase(officer)
  const third = await newCase(officer)
  const merge = (id: string, into: string) => act(officer, id, { action: 'merge', into })
  expect((await merge(second.id, 'PA-000000-XXXXX')).status).toBe(400)
  expect((await merge(third.id, second.reference)).status).toBe(200)
  expect((await merge(second.id, first.reference)).status).toBe(200)
  expect((await merge(first.id, second.reference)).status).toBe(400)

  await act(officer, first.id, { action: 'ask', text: 'Câu hỏi riêng cho người đầu' })
  expect(await track(second.trackingCode)).toMatchObject({ state: 'assigned', canWrite: false })
  await act(officer, first.id, { action: 'answer', text: 'Đã thay bóng đèn.' })
  for (const code of [second.trackingCode, third.trackingCode]) {
    const { state, timeline } = await track(code)
    expect(state).toBe('answered')
    expect(timeline.map(({ type }) => type)).toEqual(['merged', 'answered'])
    expect(timeline[1]?.text).toBe('Đã thay bóng đèn.')
  }
  const again = await submit('/api/feedback/messages', {
    code: second.trackingCode,
    text: 'Chỗ tôi là đèn khác.',
    reopen: true,
  })
  expect(again.status).toBe(201)
  expect(await track(second.trackingCode)).toMatchObject({ state: 'reopened', canWrite: true })
  expect(await track(first.trackingCode)).toMatchObject({ state: 'answered' })
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

  // One address with as many phones as it likes is not a crowd of people.
  const address = someAddress()
  for (let times = 0; times < 20; times += 1) {
    const api = stranger(address)
    const sentAgain = await submit('/api/feedback/follow', { reference: sent.reference }, { api })
    expect(sentAgain.status).toBe(201)
  }
  const followed = await stranger().get(`/api/feedback/published?q=${word}`)
  expect(followed.body.cases[0]).toMatchObject({ followers: 4, followersCrowded: 17 })

  expect((await act(coordinator, sent.id, { action: 'unpublish', text: 'Gỡ thử' })).status).toBe(
    200,
  )
  expect((await stranger().get(`/api/feedback/published?q=${word}`)).body.total).toBe(0)
})

test('a case becomes a draft of the handbook in one step', async () => {
  const sent = await newCase(officer)
  const { status, body } = await act(officer, sent.id, {
    action: 'to-handbook',
    title: 'Đèn đường hỏng thì báo ở đâu?',
    text: 'Báo công an xã.\n\nHoặc gửi phản ánh tại đây.',
  })
  expect(status, JSON.stringify(body)).toBe(200)
  const address = `/api/handbook/${body.handbookId as string}`
  expect((await stranger().get(address)).status).toBe(404)
  const editor = await staffWith(['editor'])
  const draft = await editor.get(`${address}?draft=true`)
  expect(draft.body).toMatchObject({
    title: 'Đèn đường hỏng thì báo ở đâu?',
    _status: 'draft',
    provenance: { source: `Phản ánh ${sent.reference}`, needsReview: true },
  })
  expect(draft.body.body.root.children).toHaveLength(2)
})
