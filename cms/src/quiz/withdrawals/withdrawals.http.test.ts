import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { importText, newLaw, newTopic, questionsOf } from '../imports/testing'
import { contentHash } from '../questions/content-hash'
import {
  choose,
  newContest,
  newPlayer,
  play,
  save,
  start,
  storedScore,
  submitAttempt,
} from '../testing'

let admin: Api
let writer: Api
let payload: Payload

beforeAll(async () => {
  admin = await administrator()
  writer = await staffWith(['editor'])
  ;({ payload } = await localPayload())
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Questions that cite a law, reviewed and published. The right choice ends in "đúng". */
async function ask(topic: string, law: string, word: string, count: number, use: string) {
  const text = Array.from(
    { length: count },
    (_, at) => `// Căn cứ: ${law}, Điều ${at + 1}
// Dùng để: ${use}
Câu ${word} số ${at} của ${topic}? {=Điều đúng ~Điều lạc ~Điều sai ####Vì luật.}`,
  ).join('\n\n')
  await importText(writer, topic, text)
  for (const question of await questionsOf(writer, topic)) {
    if (question._status === 'published') continue
    const seen = { id: question.id, hash: contentHash(question) }
    const { status, body } = await admin.post('/api/quiz/banks/review', seen)
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
}

test('a question whose law expires can no longer be practised', async () => {
  const law = await newLaw()
  const topic = await newTopic()
  await ask(topic.id, law.number, 'luyện', 2, 'Chỉ luyện tập')
  const practised = async () =>
    (await stranger().get(`/api/quiz-questions?where[topic][equals]=${topic.id}`)).body.totalDocs
  const counted = async () =>
    (await stranger().get(`/api/quiz-topics/${topic.id}`)).body.practiceCount
  expect(await practised()).toBe(2)
  const [first] = await questionsOf(writer, topic.id)
  await writer.patch(`/api/quiz-questions/${first.id}?draft=true`, {
    explanation: 'Đang sửa dở',
    _status: 'draft',
  })
  expect(await counted()).toBe(2)
  await admin.patch(`/api/legal-documents/${law.id}`, { status: 'expired', _status: 'published' })
  expect(await practised()).toBe(0)
  expect(await counted()).toBe(0)
})

test('an expiring law leaves a running contest fair and its draw verifiable', async () => {
  const topic = await newTopic()
  const [stays, endsNow, endedBefore] = [await newLaw(), await newLaw(), await newLaw()]
  await ask(topic.id, stays.number, 'còn', 3, 'Chỉ cuộc thi (giữ kín)')
  await ask(topic.id, endsNow.number, 'mất', 2, 'Chỉ cuộc thi (giữ kín)')
  await ask(topic.id, endedBefore.number, 'mất trước', 2, 'Chỉ cuộc thi (giữ kín)')
  const banks = [{ topic: topic.id, count: 4 }]
  const { id, slug, contest } = await newContest(payload, {
    questions: 1,
    count: 1,
    more: { banks },
  })

  const early = newPlayer()
  const midway = newPlayer()
  let { body: earlyView } = await start(early, slug)
  let earlyExcused = 0
  while (earlyView.question) {
    if (/mất trước/.test(earlyView.question.text)) earlyExcused += 1
    const answer = choose(earlyView.question as ShownQuestion, false)
    const saved = { position: earlyView.position, answer, isFinal: true }
    ;({ body: earlyView } = await save(early, earlyView.id, saved))
  }
  expect((await submitAttempt(early, earlyView.id)).body.result).toBeNull()
  expect(await storedScore(payload, earlyView.id)).toBe(0)
  let { body: view } = await start(midway, slug)

  // One law has no date of expiry; of the other it turns out that it ended the day before.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  await admin.patch(`/api/legal-documents/${endsNow.id}`, {
    status: 'expired',
    _status: 'published',
  })
  await admin.patch(`/api/legal-documents/${endedBefore.id}`, {
    status: 'expired',
    effectiveTo: yesterday,
    _status: 'published',
  })
  const after = (await admin.get(`/api/quiz-contests/${id}?depth=0`)).body
  expect(after.withdrawn).toHaveLength(4)
  expect(after).toMatchObject({ seedHash: contest.seedHash, poolHash: contest.poolHash })
  const tampered = await admin.patch(`/api/quiz-contests/${id}`, { withdrawn: [] })
  expect(tampered.body.doc.withdrawn).toHaveLength(4)

  // A contest that ends together with the running one may ask the same questions, but not the withdrawn.
  const { endsAt, timing, seconds, attemptsAllowed, whoMayEnter, groupKind } = after
  const twin = await admin.post('/api/quiz-contests?depth=0', {
    title: 'Cuộc thi cùng lúc',
    summary: 'Kiểm thử cuộc thi.',
    organiser: 'Ban kiểm thử',
    startsAt: new Date(Date.now() + 600_000).toISOString(),
    asksPrediction: false,
    ...{ banks, endsAt, timing, seconds, attemptsAllowed, whoMayEnter, groupKind },
  })
  expect(twin.status, JSON.stringify(twin.body)).toBe(201)
  const announced = await admin.patch(`/api/quiz-contests/${twin.body.doc.id as string}?depth=0`, {
    state: 'announced',
  })
  const refused = JSON.stringify(announced.body)
  expect(refused).toContain('chỉ có 3 câu')

  const caught = Math.max(...after.withdrawn.map(({ at }: { at: string }) => Date.parse(at)))
  await pause(Math.max(0, caught - Date.now()) + 3500)
  let excused = 0
  while (view.question) {
    if (/mất/.test(view.question.text)) excused += 1
    const answer = choose(view.question as ShownQuestion, false)
    ;({ body: view } = await save(midway, view.id, {
      position: view.position,
      answer,
      isFinal: true,
    }))
  }
  expect((await submitAttempt(midway, view.id)).status).toBe(200)
  expect(await storedScore(payload, view.id)).toBe(excused)

  const late = newPlayer()
  const { body: lateEnd } = await play(late, slug, 3)
  expect(lateEnd).toMatchObject({ total: 3, result: null })
  expect(await storedScore(payload, lateEnd.id)).toBe(4)

  // Reads its environment when it is loaded, so only now.
  const { regradeWithdrawn } = await import('../leaderboard/regrade')
  const { noticeMs } = await import('../contests/withdrawn')
  await regradeWithdrawn(payload, Date.now() + noticeMs)
  expect(await storedScore(payload, earlyView.id)).toBe(earlyExcused)
  expect(await regradeWithdrawn(payload, Date.now() + noticeMs)).toBe(0)
}, 90_000)
