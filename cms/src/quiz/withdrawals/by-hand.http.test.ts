import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { staffWith, stranger, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { newContest, newPlayer, play, start, storedScore } from '../testing'

let payload: Payload
let editor: Api

beforeAll(async () => {
  ;({ payload } = await localPayload())
  editor = await staffWith(['editor'])
})

const reason = 'Đáp án của câu hỏi ghi chưa đúng.'
const withdraw = (contest: string, body: object, by: Api = editor) =>
  by.post(`/api/quiz/staff/contests/${contest}/withdrawals`, body)
const undo = (contest: string, question: string) =>
  editor.post(`/api/quiz/staff/contests/${contest}/withdrawals/undo`, { question })
const withdrawnOf = async (contest: string) =>
  (await editor.get(`/api/quiz-contests/${contest}?depth=0`)).body.withdrawn
const questionsOf = async (topic: string): Promise<string[]> => {
  const path = `/api/quiz-questions?where[topic][equals]=${topic}&depth=0&limit=100`
  return (await editor.get(path)).body.docs.map(({ id }: { id: string }) => id)
}

test('a faulty question is right for everybody a minute after it was taken out, and drawn no more', async () => {
  const { id, slug, topic, contest } = await newContest(payload, { questions: 3, count: 3 })
  const { id: played } = (await play(newPlayer(), slug, 0)).body
  const [faulty] = await questionsOf(topic)
  const done = await withdraw(id, { question: faulty, reason })
  expect(done.status).toBe(200)
  expect(await withdrawnOf(id)).toMatchObject([{ question: faulty, reason }])
  const again = await withdraw(id, { question: faulty, reason })
  expect([again.status, again.body.code]).toEqual([409, 'ALREADY_WITHDRAWN'])

  // Reads its environment when it is loaded, so only now.
  const { regradeWithdrawn } = await import('../leaderboard/regrade')
  const { noticeMs } = await import('../contests/withdrawn')
  const { excusedPositions } = await import('../attempts/excused')
  const { contestById, forgetContest, poolOf } = await import('../contests/load-contest')
  const { records } = await import('../../platform/database/records')
  expect(await regradeWithdrawn(payload, Date.now())).toBe(0)
  expect(await storedScore(payload, played)).toBe(0)

  // A minute later.
  const [stored] = await withdrawnOf(id)
  const past = { ...stored, at: new Date(Date.now() - 1).toISOString() }
  await payload.update({
    collection: 'quiz-contests',
    id,
    data: { withdrawn: [past] },
    overrideAccess: true,
  })
  forgetContest()
  expect(await regradeWithdrawn(payload, Date.now())).toBe(0)
  expect(await regradeWithdrawn(payload, Date.now() + noticeMs)).toBe(1)
  expect(await storedScore(payload, played)).toBe(1)
  const loaded = await contestById(payload, id)
  const pool = await poolOf(payload, loaded)
  const [attempt] = await (
    await records({ payload }, 'quiz-attempts')
  ).find({ contest: id } as never)
  expect(excusedPositions({ attempt: attempt as never, contest: loaded, pool }).size).toBe(1)

  await new Promise((resolve) => setTimeout(resolve, 3_500))
  const later = newPlayer()
  const { body: last } = await play(later, slug, 0)
  expect(last).toMatchObject({ total: 2, result: null })
  expect(await storedScore(payload, last.id)).toBe(1)
  const after = (await editor.get(`/api/quiz-contests/${id}?depth=0`)).body
  expect(after).toMatchObject({ seedHash: contest.seedHash, poolHash: contest.poolHash })
})

test('within the minute it is put back and nothing counted; afterwards it is too late', async () => {
  const { id, slug, topic } = await newContest(payload, { questions: 2, count: 2 })
  const [first, second] = await questionsOf(topic)
  await withdraw(id, { question: first, reason })
  expect((await undo(id, first!)).status).toBe(200)
  expect(await withdrawnOf(id)).toEqual([])
  expect((await undo(id, first!)).status).toBe(404)
  expect((await start(newPlayer(), slug)).body.total).toBe(2)

  await withdraw(id, { question: second, reason })
  const [stored] = await withdrawnOf(id)
  await payload.update({
    collection: 'quiz-contests',
    id,
    data: { withdrawn: [{ ...stored, at: new Date(Date.now() + 5_000).toISOString() }] },
    overrideAccess: true,
  })
  const late = await undo(id, second!)
  expect([late.status, late.body.code]).toEqual([409, 'TOO_LATE'])
})

test('only with a reason, only what the contest asks, only by those who run contests', async () => {
  const { id, topic } = await newContest(payload, { questions: 2, count: 2, startsInMs: 3_600_000 })
  const [question] = await questionsOf(topic)
  for (const bad of ['', 'ngắn', 'x'.repeat(600)])
    expect((await withdraw(id, { question, reason: bad })).status).toBe(400)
  const other = await newContest(payload, { questions: 1, count: 1, startsInMs: 3_600_000 })
  const [foreign] = await questionsOf(other.topic)
  expect((await withdraw(id, { question: foreign, reason })).status).toBe(404)
  expect((await withdraw('x', { question, reason })).status).toBe(404)
  expect((await withdraw(id, { question, reason }, stranger())).status).toBe(401)
  expect((await withdraw(id, { question, reason }, await staffWith(['officer']))).status).toBe(403)
  expect(await withdrawnOf(id)).toBeFalsy()
})
