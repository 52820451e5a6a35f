import { beforeAll, expect, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { submit } from '../platform/testing/submit'
import { act, newCase, track } from './testing'
import type { FeedbackSummary } from '@chung-tay/shared/feedback/contract'

let officer: Api

beforeAll(async () => {
  const [own] = await communes(1)
  officer = await staffWith(['officer'], [own!.id])
})

const reopen = (code: string, text = 'Đèn vẫn tắt, tôi vừa đi qua.') =>
  submit('/api/feedback/messages', { code, text, reopen: true })

test('nothing ends without saying how, and what is not solved says why', async () => {
  const { id } = await newCase(officer)
  const end = (action: object) => act(officer, id, { action: 'close', ...action })
  expect((await end({})).body.fields.outcome).toBeTruthy()
  expect((await end({ outcome: 'duplicate', text: 'Trùng rồi' })).status).toBe(400)
  expect((await end({ outcome: 'refused' })).body.fields.text).toMatch(/vì sao/)
  expect((await end({ outcome: 'solved' })).body.fields.text).toBeTruthy()
  expect((await end({ outcome: 'forwarded', text: 'Chuyển rồi' })).body.fields.outcome).toBeTruthy()
  expect((await end({ outcome: 'refused', text: 'Đèn không thuộc công an.' })).status).toBe(200)
})

test('who is not satisfied opens it again: new deadlines, both ends in the history, then it is enough', async () => {
  const sent = await newCase(officer)
  const why = 'Không xác định được cột đèn nào.'
  await act(officer, sent.id, { action: 'close', outcome: 'insufficient', text: why })
  const ended = await track(sent.trackingCode)
  expect(ended).toMatchObject({
    state: 'closed',
    stateWords: 'Đã đóng, chưa giải quyết',
    ending: { outcome: 'insufficient', isSolved: false, why, forwardedTo: null },
    canReopen: true,
    reopeningsLeft: 2,
    deadline: null,
  })
  expect(new Date(ended.reopenBy!).getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000)

  expect((await reopen(sent.trackingCode)).status).toBe(201)
  const again = await track(sent.trackingCode)
  expect(again).toMatchObject({ state: 'reopened', ending: null, canWrite: true, reopenBy: null })
  expect(again.deadline!.by >= sent.answerBy).toBe(true)
  const seen = await officer.get(`/api/feedback-cases/${sent.id}?depth=0`)
  expect(seen.body).toMatchObject({ reopenings: 1, state: 'reopened' })
  expect(seen.body.answeredAt ?? null).toBeNull()
  expect(seen.body.closedAt ?? null).toBeNull()

  await act(officer, sent.id, { action: 'answer', outcome: 'solved', text: 'Đã thay bóng số 12.' })
  const solved = await track(sent.trackingCode)
  expect(solved.ending).toMatchObject({
    outcome: 'solved',
    isSolved: true,
    why: 'Đã thay bóng số 12.',
  })
  expect(solved.timeline.map(({ type, words, text }) => [type, words, text])).toEqual([
    ['closed', 'Kết thúc: chưa giải quyết vì không đủ thông tin', why],
    ['reopened', 'Mở lại', 'Đèn vẫn tắt, tôi vừa đi qua.'],
    ['answered', 'Trả lời: đã giải quyết', 'Đã thay bóng số 12.'],
  ])
  expect(solved.reopeningsLeft).toBe(1)
  expect((await reopen(sent.trackingCode)).status).toBe(201)
  await act(officer, sent.id, {
    action: 'close',
    outcome: 'refused',
    text: 'Đã giải thích hai lần.',
  })
  expect(await track(sent.trackingCode)).toMatchObject({ canReopen: false, reopeningsLeft: 0 })
  const third = await reopen(sent.trackingCode)
  expect([third.status, third.body.code]).toEqual([409, 'CASE_ENDED'])
})

test('forwarded tells to whom and why; the sender may say that it is the police’s after all', async () => {
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'forward', to: 'UBND xã', text: 'Việc chiếu sáng.' })
  expect((await track(sent.trackingCode)).ending).toEqual({
    outcome: 'forwarded',
    words: 'Không thuộc việc của công an, đã chuyển cơ quan khác',
    isSolved: false,
    why: 'Việc chiếu sáng.',
    forwardedTo: 'UBND xã',
  })
  expect((await act(officer, sent.id, { action: 'close', outcome: 'forwarded' })).status).toBe(200)
  expect((await track(sent.trackingCode)).ending?.forwardedTo).toBe('UBND xã')
  expect((await reopen(sent.trackingCode, 'Có người phá đèn.')).status).toBe(201)
  const back = await track(sent.trackingCode)
  expect(back.state).toBe('reopened')
  expect(back.handledBy).toMatch(/^Công an/)
})

test('a case that everybody reads says whether it is solved, and nothing before it ended', async () => {
  const coordinator = await staffWith(['coordinator'])
  const sent = await newCase(officer)
  const text = 'Đèn đường tắt ở ngã ba đầu làng.'
  await act(coordinator, sent.id, { action: 'publish', title: 'Đèn tắt', publicText: text })
  const everybodys = async () => {
    const { body } = await stranger().get(`/api/feedback/published?reference=${sent.reference}`)
    const { stateWords, isSolved } = body.cases[0]
    return [stateWords, isSolved]
  }
  expect(await everybodys()).toEqual(['Đã tiếp nhận, đang phân công', null])
  await act(officer, sent.id, { action: 'close', outcome: 'refused', text: 'Không theo đề nghị.' })
  expect(await everybodys()).toEqual(['Đã đóng, chưa giải quyết', false])
  expect((await reopen(sent.trackingCode)).status).toBe(201)
  expect((await everybodys())[1]).toBeNull()
  await act(officer, sent.id, { action: 'answer', outcome: 'solved', text: 'Đã thay bóng.' })
  expect((await everybodys())[1]).toBeNull()
  await act(officer, sent.id, { action: 'close', outcome: 'solved' })
  expect(await everybodys()).toEqual(['Đã giải quyết', true])
})

test('staff’s list begins with what is due next; what has ended comes after it', async () => {
  const ended = await newCase(officer)
  await newCase(officer)
  await act(officer, ended.id, { action: 'close', outcome: 'refused', text: 'Không theo đề nghị.' })
  const { body } = await officer.get('/api/feedback-cases?depth=0&limit=500')
  const cases = body.docs as { id: string; closedAt?: string | null; answerBy: string }[]
  const firstEnded = cases.findIndex(({ closedAt }) => closedAt)
  expect(cases.slice(firstEnded).every(({ closedAt }) => closedAt)).toBe(true)
  const due = cases.slice(0, firstEnded).map(({ answerBy }) => answerBy)
  expect(due.length).toBeGreaterThan(0)
  expect(due).toEqual(due.toSorted())
})

test('a merged case ends with the one it went into, and is counted as a duplicate', async () => {
  const first = await newCase(officer)
  const second = await newCase(officer)
  await act(officer, second.id, { action: 'merge', into: first.reference })
  expect(await track(second.trackingCode)).toMatchObject({ ending: null, isMerged: true })
  await act(officer, first.id, { action: 'answer', outcome: 'solved', text: 'Đã thay bóng.' })
  expect(await track(second.trackingCode)).toMatchObject({
    ending: { outcome: 'solved', why: 'Đã thay bóng.' },
    isMerged: false,
    canReopen: true,
  })
  const { body } = await officer.get(`/api/feedback-cases/${second.id}?depth=0`)
  expect(body.outcome).toBe('duplicate')
})

test('how often and how long is the province’s to say', async () => {
  const admin = await administrator()
  const set = (more: object) => admin.post('/api/globals/settings', { feedback: more })
  const { body: before } = await admin.get('/api/globals/settings?depth=0')
  const rules = before.feedback as object
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'close', outcome: 'refused', text: 'Không theo đề nghị.' })
  const changed = await set({ ...rules, reopenDays: 7, reopenTimes: 1 })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  try {
    // Settings are read again every few seconds.
    const left = async () => (await track(sent.trackingCode)).reopeningsLeft
    await expect.poll(left, { timeout: 20_000 }).toBe(1)
    const { reopenBy } = await track(sent.trackingCode)
    expect(new Date(reopenBy!).getTime()).toBeLessThan(Date.now() + 8 * 86_400_000)
  } finally {
    await set(rules)
  }
})

test('the public figures tell solved, ended unsolved and opened again apart', async () => {
  const counted = async () =>
    ((await stranger().get('/api/feedback/summary')).body as FeedbackSummary).total
  const before = await counted()
  const [solved, refused, again] = [
    await newCase(officer),
    await newCase(officer),
    await newCase(officer),
  ]
  await act(officer, solved.id, { action: 'answer', outcome: 'solved', text: 'Đã xong.' })
  for (const { id } of [refused, again])
    await act(officer, id, { action: 'close', outcome: 'refused', text: 'Không theo đề nghị.' })
  await reopen(again.trackingCode)
  const after = await counted()
  expect(after.solved - before.solved).toBe(1)
  expect(after.unsolved - before.unsolved).toBe(1)
  expect(after.reopened - before.reopened).toBe(1)
  expect(after.waiting - before.waiting).toBe(1)
  const { solved: s, unsolved, unknown, answeredInTime, answeredLate } = after
  expect(s + unsolved + unknown).toBe(answeredInTime + answeredLate)
})
