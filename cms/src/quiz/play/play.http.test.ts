import { createHash, randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { administrator, stranger, until } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import {
  choose,
  endContest,
  newContest,
  newPlayer,
  play,
  save,
  start,
  storedScore,
  submitAttempt,
} from '../testing'

let payload: Payload
let req: PayloadRequest
let slug: string

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
  ;({ slug } = await newContest(payload, { more: { attemptsAllowed: 3 } }))
})

test('the hash of the seed is public before the start, the seed only after the end', async () => {
  const { slug: short } = await newContest(payload, { lastsMs: 6000 })
  const before = await stranger().get(`/api/quiz/contests?slug=${short}`)
  const [running] = before.body.contests
  expect(running).toMatchObject({ phase: 'running', seed: null })
  expect(running.seedHash).toMatch(/^[0-9a-f]{64}$/)
  const read = async () =>
    (await stranger().get(`/api/quiz/contests?slug=${short}`)).body.contests[0]
  await until(async () => (await read()).phase === 'ended', 15_000)
  // Answers on their way still count for a moment; until then the seed tells nothing.
  await until(async () => (await read()).seed !== null, 15_000)
  const ended = await read()
  expect(
    createHash('sha256')
      .update(ended.seed as string)
      .digest('hex'),
  ).toBe(running.seedHash)
})

test('one plays question by question, sees no answer and no score', async () => {
  const player = newPlayer()
  const begun = await start(player, slug)
  expect(begun.status).toBe(201)
  expect(begun.body).toMatchObject({ state: 'open', position: 0, total: 5, result: null })
  const { id } = begun.body
  let { question } = begun.body
  const seen = [JSON.stringify(begun.body)]
  for (let position = 0; position < 5; position += 1) {
    const draft = await save(player, id, {
      position,
      answer: [question.items[0].id],
      isFinal: false,
    })
    expect(draft.body).toMatchObject({ position, saved: [question.items[0].id] })
    const saved = await save(player, id, {
      position,
      answer: choose(question, position < 3),
      isFinal: true,
    })
    expect(saved.status).toBe(200)
    seen.push(JSON.stringify(draft.body), JSON.stringify(saved.body))
    question = saved.body.question
  }
  expect(question).toBeNull()
  for (const text of seen) expect(text).not.toMatch(/isCorrect|GIAI-THICH|solution|explanation":"/)
  const submitted = await submitAttempt(player, id)
  expect(submitted.body).toMatchObject({
    state: 'submitted',
    done: { answered: 5, total: 5 },
    result: null,
  })
  expect(await storedScore(payload, id)).toBe(3)
  expect(JSON.stringify(submitted.body)).not.toMatch(/GIAI-THICH/)
})

test('a right and a wrong answer are answered alike, to the byte', async () => {
  const contest = await newContest(payload, { questions: 2, count: 2 })
  const shapes = new Set<string>()
  const sizes = new Set<number>()
  for (const isRight of [true, false, true, false]) {
    const player = newPlayer()
    const { body } = await start(player, contest.slug)
    const saved = await save(player, body.id, {
      position: 0,
      answer: choose(body.question, isRight),
      isFinal: true,
    })
    shapes.add(
      JSON.stringify(saved.body, (_, value: unknown) => (typeof value === 'string' ? '' : value)),
    )
    sizes.add(JSON.stringify(saved.body).length)
  }
  expect(shapes.size).toBe(1)
  expect(sizes.size).toBe(1)
})

test('options are shuffled for each attempt and named by their place', async () => {
  const orders = new Set<string>()
  for (let times = 0; times < 12; times += 1) {
    const { body } = await start(newPlayer(), slug)
    const { items } = body.question
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['o1', 'o2', 'o3', 'o4'])
    orders.add(items.map(({ text }: { text: string }) => text).join())
  }
  expect(orders.size).toBeGreaterThan(3)
})

test('a lost answer is asked for again; two attempts at once do not exist', async () => {
  const player = newPlayer()
  const key = randomUUID()
  const both = await Promise.all([start(player, slug, { key }), start(player, slug, { key })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect(both[0].body.id).toBe(both[1].body.id)
  const again = await start(player, slug)
  expect([again.status, again.body.id]).toEqual([200, both[0].body.id])
  const body = { position: 0, answer: choose(again.body.question, true), isFinal: true }
  const [first, second] = [
    await save(player, again.body.id, body),
    await save(player, again.body.id, body),
  ]
  expect(second.body.position).toBe(first.body.position)
  const state = await player.get(`/api/quiz/attempts/${again.body.id}`, player.bearer)
  expect(state.body).toMatchObject({ position: 1, question: first.body.question })
})

test('nobody plays more often than allowed, nor before or after the contest', async () => {
  const player = newPlayer()
  for (const right of [2, 5, 3]) expect((await play(player, slug, right)).status).toBe(200)
  const fourth = await start(player, slug)
  expect([fourth.status, fourth.body.code]).toEqual([409, 'NO_ATTEMPTS_LEFT'])
  const later = await newContest(payload, { startsInMs: 3_600_000 })
  expect((await start(newPlayer(), later.slug)).body.code).toBe('NOT_STARTED')
  const over = await newContest(payload, { lastsMs: 300 })
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect((await start(newPlayer(), over.slug)).body.code).toBe('CONTEST_ENDED')
})

test('what does not belong to the player or the question fails clearly', async () => {
  const player = newPlayer()
  const { body } = await start(player, slug)
  const { id, question } = body
  const right = { position: 0, answer: choose(question, true), isFinal: true }
  const cases: [string, Promise<{ status: number; body: { code: string } }>, number, string][] = [
    ['no token', stranger().put(`/api/quiz/attempts/${id}/answers`, right), 401, 'TOKEN_REQUIRED'],
    [
      'a tampered token',
      stranger().put(`/api/quiz/attempts/${id}/answers`, right, {
        Authorization: `Bearer ${player.token.slice(1)}x`,
      }),
      403,
      'NOT_YOUR_ATTEMPT',
    ],
    ['a foreign attempt', save(newPlayer(), id, right), 403, 'NOT_YOUR_ATTEMPT'],
    ['a foreign submission', submitAttempt(newPlayer(), id), 403, 'NOT_YOUR_ATTEMPT'],
    ['an unknown attempt', save(player, randomUUID(), right), 404, 'NOT_FOUND'],
    ['an id that is none', save(player, 'x', right), 404, 'NOT_FOUND'],
    ['a question to come', save(player, id, { ...right, position: 1 }), 409, 'NOT_RELEASED'],
    ['what was not shown', save(player, id, { ...right, answer: ['o9'] }), 400, 'NOT_AN_ANSWER'],
    ['two for one', save(player, id, { ...right, answer: ['o1', 'o2'] }), 400, 'NOT_AN_ANSWER'],
    ['no answer at all', save(player, id, { position: 0 }), 400, 'BAD_REQUEST'],
  ]
  for (const [name, asking, status, code] of cases) {
    const answer = await asking
    expect([name, answer.status, answer.body.code]).toEqual([name, status, code])
  }
  await save(player, id, right)
  const changed = await save(player, id, { ...right, answer: choose(question, false) })
  expect([changed.status, changed.body.code]).toEqual([409, 'ANSWER_LOCKED'])
})

test('a forged score counts for nothing; submitting again tells the same', async () => {
  const player = newPlayer()
  const { body } = await start(player, slug, { score: 5, seconds: 1 })
  const forged = { score: 5, seconds: 0, answers: [], state: 'submitted' }
  const path = `/api/quiz/attempts/${body.id}/submit`
  const sent = await Promise.all(
    Array.from({ length: 8 }, () => player.post(path, forged, player.bearer)),
  )
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(sent.map((each) => each.body.state))).toEqual(new Set(['submitted']))
  expect(await storedScore(payload, body.id)).toBe(0)
  const late = await save(player, body.id, { position: 0, answer: ['o1'], isFinal: true })
  expect([late.status, late.body.code]).toEqual([409, 'ATTEMPT_CLOSED'])
})

test('after the deadline an answer is refused and what was saved counts', async () => {
  const { slug: short, contest } = await newContest(payload, { lastsMs: 8000 })
  const player = newPlayer()
  const { body } = await start(player, short)
  const answer = choose(body.question, true)
  await save(player, body.id, { position: 0, answer, isFinal: false })
  const end = Date.parse(contest.endsAt as string)
  await new Promise((resolve) => setTimeout(resolve, end - Date.now() + 2500))
  const late = await save(player, body.id, { position: 0, answer, isFinal: true })
  expect([late.status, late.body.code]).toEqual([409, 'TIME_IS_UP'])
  const after = await submitAttempt(player, body.id)
  expect(after.body).toMatchObject({ state: 'overdue', result: { score: 1 } })
  // The contest is over, so the answers may be seen.
  expect(after.body.result.review).toHaveLength(5)
  expect(after.body.result.review[0]).toMatchObject({
    isCorrect: true,
    explanation: 'GIAI-THICH vì sao.',
  })
})

test('an attempt nobody comes back to is closed by the job', async () => {
  const contest = await newContest(payload)
  const player = newPlayer()
  const { body } = await start(player, contest.slug)
  await save(player, body.id, { position: 0, answer: choose(body.question, true), isFinal: false })
  const { closeOverdue } = await import('./close-overdue-job')
  const afterItsTime = Date.parse(body.deadlineAt) + 10_000
  expect(await closeOverdue(req, afterItsTime)).toBeGreaterThan(0)
  await endContest(payload, contest)
  const board = await stranger().get(`/api/quiz/contests/${contest.slug}/leaderboard`)
  expect(board.body.rows).toMatchObject([{ rank: 1, score: 1 }])
  expect(await closeOverdue(req, afterItsTime)).toBe(0)
})

test('when each question has its time, a late answer is refused and the next question comes', async () => {
  const { slug: quick } = await newContest(payload, { more: { timing: 'question', seconds: 5 } })
  const player = newPlayer()
  const { body } = await start(player, quick)
  expect(Date.parse(body.questionEndsAt) - Date.parse(body.startedAt)).toBe(5000)
  await new Promise((resolve) => setTimeout(resolve, 7200))
  const late = await save(player, body.id, {
    position: 0,
    answer: choose(body.question, true),
    isFinal: true,
  })
  expect([late.status, late.body.code]).toEqual([409, 'QUESTION_TIME_UP'])
  const state = await player.get(`/api/quiz/attempts/${body.id}`, player.bearer)
  expect(state.body.position).toBe(1)
  expect((await submitAttempt(player, body.id)).body.state).toBe('submitted')
  expect(await storedScore(payload, body.id)).toBe(0)
})

test('contest questions and keys are nobody’s to read; an announced contest stays as it is', async () => {
  const { id, topic } = await newContest(payload, { startsInMs: 3_600_000 })
  for (const path of ['quiz-pools', 'quiz-attempts', 'quiz-contests'])
    expect((await stranger().get(`/api/${path}`)).status).toBe(403)
  const questions = await stranger().get(`/api/quiz-questions?where[topic][equals]=${topic}`)
  expect(questions.body.docs ?? []).toEqual([])
  const admin = await administrator()
  const changed = await admin.patch(`/api/quiz-contests/${id}`, { seconds: 30 })
  expect(changed.status).toBe(400)
  const back = await admin.patch(`/api/quiz-contests/${id}?depth=0`, { state: 'draft' })
  expect(back.body.doc).toMatchObject({ state: 'draft', seedHash: null })
  expect((await admin.patch(`/api/quiz-contests/${id}`, { seconds: 30 })).status).toBe(200)
})
