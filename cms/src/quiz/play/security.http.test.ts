import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { stranger, until } from '../../platform/testing/api'
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
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const rowId = () => randomBytes(12).toString('hex')
const marker = `MAT-${randomUUID()}`

/** Four choices in words that tell nothing; only the key knows which is right. */
const neutral = (right: number) => ({
  text: `Câu ${marker} có bốn lựa chọn?`,
  choices: ['một', 'hai', 'ba', 'bốn'].map((text, at) => ({
    id: rowId(),
    text: `Lựa chọn ${text}`,
    isCorrect: at === right,
  })),
})

test('whichever answer is right, the question is shown in the same bytes', async () => {
  const shapes = new Set<string>()
  const sizes = new Set<number>()
  for (const right of [0, 1, 2, 3]) {
    const { slug } = await newContest(payload, {
      questions: 1,
      count: 1,
      question: () => neutral(right),
    })
    const { body } = await start(newPlayer(), slug)
    const question = body.question as ShownQuestion
    const items = question.items.map(({ text }) => text).sort()
    shapes.add(JSON.stringify({ ...question, items }))
    sizes.add(JSON.stringify({ ...body, title: '', contest: '' }).length)
  }
  expect(shapes.size).toBe(1)
  expect(sizes.size).toBe(1)
})

test('the right answer stands at every place about as often', async () => {
  const { slug } = await newContest(payload, { questions: 1, count: 1 })
  const places = [0, 0, 0, 0]
  for (let times = 0; times < 60; times += 1) {
    const { body } = await start(newPlayer(), slug)
    const question = body.question as ShownQuestion
    const place = question.items.findIndex(({ text }) => text.endsWith('đúng'))
    places[place] = (places[place] ?? 0) + 1
  }
  // With a fair shuffle one of them lies outside these about once in ten thousand runs.
  for (const count of places) {
    expect(count).toBeGreaterThan(2)
    expect(count).toBeLessThan(31)
  }
})

test('no kind of question tells its key by ids, order or fields', async () => {
  const kinds = [
    { kind: 'multiple', choices: choices([true, false, true, false]) },
    { kind: 'true-false', truth: 'false', choices: [] },
    { kind: 'ordering', choices: [], steps: rows(['nhất', 'nhì', 'ba', 'tư']) },
    {
      kind: 'matching',
      choices: [],
      pairs: ['a', 'b', 'c'].map((name) => ({
        id: rowId(),
        left: `trái ${name}`,
        right: `phải ${name}`,
      })),
      extraRights: ['phải thừa'],
    },
  ]
  const { slug } = await newContest(payload, {
    questions: kinds.length,
    count: kinds.length,
    question: (number) => kinds[number]!,
  })
  const orders = new Set<string>()
  const pairings = new Set<string>()
  for (let times = 0; times < 8; times += 1) {
    const player = newPlayer()
    let { body } = await start(player, slug)
    while (body.question) {
      const question = body.question as ShownQuestion
      expect(Object.keys(question).sort()).toEqual(
        ['items', 'kind', 'picture', 'situation', 'targets', 'text'].sort(),
      )
      for (const [prefix, list] of [
        ['o', question.items],
        ['t', question.targets ?? []],
      ] as const)
        list.forEach((option, place) =>
          expect(option).toEqual({ id: `${prefix}${place + 1}`, text: option.text }),
        )
      const texts = question.items.map(({ text }) => text)
      if (question.kind === 'ordering') orders.add(texts.join())
      if (question.kind === 'matching')
        pairings.add(texts.join() + question.targets!.map(({ text }) => text).join())
      if (question.kind === 'true-false') expect(texts).toEqual(['Đúng', 'Sai'])
      expect(JSON.stringify(body)).not.toMatch(/isCorrect|GIAI-THICH|"truth|solution|"explanation/)
      ;({ body } = await save(player, body.id, {
        position: body.position,
        answer: null,
        isFinal: true,
      }))
    }
  }
  expect(orders.size).toBeGreaterThan(1)
  expect(pairings.size).toBeGreaterThan(1)
})

test('while a contest runs, no public door tells its questions', async () => {
  const secret = `KIN-${randomUUID()}`
  const question = (number: number) => ({
    text: `${secret} số ${number}?`,
    choices: ['một', 'hai', 'ba', 'bốn'].map((text, at) => ({
      id: rowId(),
      text: `${secret} lựa chọn ${text}`,
      isCorrect: at === 2,
    })),
    // Also those people could practise until the contest was announced.
    usableIn: number % 2 ? 'both' : 'contest',
  })
  const more = { questionSource: 'practice' }
  const { slug, id, topic } = await newContest(payload, { questions: 4, count: 2, question, more })
  const held = await payload.find({
    collection: 'quiz-questions',
    where: { topic: { equals: topic } },
    depth: 0,
  })
  const ids = held.docs.map((each) => each.id)
  const topicSlug = (await payload.findByID({ collection: 'quiz-topics', id: topic, depth: 0 }))
    .slug
  const somebody = stranger()
  const doors = [
    `/api/quiz-questions?where[text][like]=${secret}&depth=2`,
    `/api/quiz-questions?where[topic][equals]=${topic}&where[choices.isCorrect][equals]=true`,
    `/api/quiz-questions?where[or][0][text][like]=${secret}&where[or][1][id][exists]=true&limit=500`,
    `/api/quiz-questions?sort=-heldUntil&limit=5&select[text]=true`,
    ...ids.map((each) => `/api/quiz-questions/${each}?depth=2`),
    ...ids.map((each) => `/api/quiz-questions/versions?where[parent][equals]=${each}`),
    `/api/quiz-topics?where[slug][equals]=${topicSlug}&depth=3`,
    `/api/quiz-topics/${topic}?depth=3&draft=true`,
    `/api/quiz/contests`,
    `/api/quiz/contests?slug=${slug}`,
    `/api/quiz/contests/${slug}/leaderboard`,
    `/api/quiz/contests/${slug}/results`,
    `/api/quiz-contests/${id}?depth=3`,
    '/api/quiz-pools',
    '/api/quiz-attempts',
    '/api/quiz-result-pages',
  ]
  for (const door of doors) {
    const { body } = await somebody.get(door)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    expect([door, text.includes(secret)]).toEqual([door, false])
  }
  const count = await somebody.get(`/api/quiz-questions/count?where[text][like]=${secret}`)
  expect(count.body.totalDocs ?? 0).toBe(0)
})

test('what is sent beyond the contract is refused or counts for nothing', async () => {
  const { slug } = await newContest(payload)
  const player = newPlayer()
  const { body } = await start(player, slug, {
    score: 5,
    startedAt: 0,
    deadlineAt: 9e15,
    state: 'submitted',
    owner: 'x',
  })
  expect(body).toMatchObject({ state: 'open', position: 0 })
  expect(Date.parse(body.deadlineAt) - Date.parse(body.startedAt)).toBe(600_000)
  const nonsense: object[] = [
    { position: -1, answer: ['o1'], isFinal: true },
    { position: '0', answer: ['o1'], isFinal: true },
    { position: 1e9, answer: ['o1'], isFinal: true },
    { position: 0, answer: { $ne: null }, isFinal: true },
    { position: 0, answer: [{ $gt: '' }], isFinal: true },
    { position: 0, answer: 'o1', isFinal: true },
    { position: 0, answer: ['o1', 'o1'], isFinal: true },
    { position: 0, answer: ['<script>'], isFinal: true },
    { position: 0, answer: ['o1'], isFinal: 'yes' },
  ]
  for (const each of nonsense) {
    const { status, body: told } = await save(player, body.id, each)
    expect([each, status]).toEqual([each, 400])
    expect(told.message).toBeTypeOf('string')
  }
  const state = await player.get(`/api/quiz/attempts/${body.id}`, player.bearer)
  expect(state.body).toMatchObject({ position: 0, saved: null })
  const ended = await submitAttempt(player, body.id)
  expect(ended.body.result).toBeNull()
  expect(await storedScore(payload, body.id)).toBe(0)
})

test("somebody else's key, token or attempt opens nothing", async () => {
  const { slug } = await newContest(payload)
  const [player, thief] = [newPlayer(), newPlayer()]
  const key = randomUUID()
  const { body } = await start(player, slug, { key })
  const replayed = await start(thief, slug, { key })
  expect(replayed.body.id).not.toBe(body.id)
  const seen = await thief.get(`/api/quiz/attempts/${body.id}`, thief.bearer)
  expect([seen.status, seen.body.code]).toEqual([403, 'NOT_YOUR_ATTEMPT'])
  expect(seen.body.question).toBeUndefined()
  for (const authorization of [
    'Bearer ',
    `Bearer ${player.token}x`,
    `Basic ${player.token}`,
    player.token,
    `Bearer ${player.token.slice(0, 42)}=`,
  ]) {
    const told = await stranger().get(`/api/quiz/attempts/${body.id}`, {
      Authorization: authorization,
    })
    expect([authorization.length, told.status, told.body.code]).toEqual([
      authorization.length,
      401,
      'TOKEN_REQUIRED',
    ])
  }
})

test('a submission and answers racing each other leave one consistent result', async () => {
  const contest = await newContest(payload)
  const { slug } = contest
  const player = newPlayer()
  const { body } = await start(player, slug)
  const answer = choose(body.question as ShownQuestion, true)
  const sent = await Promise.all([
    ...Array.from({ length: 5 }, () =>
      save(player, body.id, { position: 0, answer, isFinal: true }),
    ),
    submitAttempt(player, body.id),
    submitAttempt(player, body.id),
    ...Array.from({ length: 5 }, () =>
      save(player, body.id, { position: 0, answer, isFinal: true }),
    ),
  ])
  for (const { status, body: told } of sent)
    expect([200, 409], JSON.stringify(told)).toContain(status)
  const first = await submitAttempt(player, body.id)
  const second = await submitAttempt(player, body.id)
  expect(second.body.done).toEqual(first.body.done)
  const late = await save(player, body.id, { position: 1, answer: ['o1'], isFinal: true })
  expect([late.status, late.body.code]).toEqual([409, 'ATTEMPT_CLOSED'])
  await endContest(payload, contest)
  const board = await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)
  const score = await storedScore(payload, body.id)
  expect(board.body).toMatchObject({ entrants: 1, rows: [{ score }] })
})

test('a Zalo contest knows the account, on whatever device; a forged token is refused', async () => {
  const { slug } = await newContest(payload, { more: { whoMayEnter: 'zalo' } })
  const account = `account-${randomUUID().replaceAll('-', '')}`
  const [phone, tablet] = [newPlayer(), newPlayer()]
  expect((await start(phone, slug)).body.code).toBe('ZALO_REQUIRED')
  expect((await start(phone, slug, { zaloAccessToken: 'forged' })).body.code).toBe('ZALO_REFUSED')
  const { body } = await start(phone, slug, { zaloAccessToken: account })
  const moved = await start(tablet, slug, { zaloAccessToken: account })
  expect([moved.status, moved.body.id]).toEqual([200, body.id])
  // It goes on where the account is now, and only there.
  expect((await submitAttempt(phone, body.id)).body.code).toBe('NOT_YOUR_ATTEMPT')
  expect((await submitAttempt(tablet, body.id)).status).toBe(200)
  const again = await start(newPlayer(), slug, { zaloAccessToken: account })
  expect(again.body.code).toBe('NO_ATTEMPTS_LEFT')
})

test('a certificate is found by its code alone, as PDF with Vietnamese type', async () => {
  const contest = await newContest(payload, {
    more: { givesCertificate: true, certificatePercent: 80 },
  })
  const nickname = 'Nguyễn Thị Ữ Ẫ'
  const [good, poor] = [newPlayer(), newPlayer()]
  const goodOne = await play(good, contest.slug, 4, { nickname })
  const poorOne = await play(poor, contest.slug, 3)
  await endContest(payload, contest)
  const resultOf = async (player: typeof good, id: string) =>
    (await player.get(`/api/quiz/attempts/${id}`, player.bearer)).body.result
  // A contest is read anew every few seconds only.
  await until(async () => (await resultOf(poor, poorOne.body.id)) !== null, 15_000)
  const { certificate, certificateFrom } = await resultOf(poor, poorOne.body.id)
  expect([certificate, certificateFrom]).toEqual([null, 4])
  const code = (await resultOf(good, goodOne.body.id)).certificate as string
  expect(code).toMatch(/^[0-9A-F]{16}$/)
  const told = await stranger().get(`/api/quiz/certificates/${code.toLowerCase()}`)
  expect(told.body).toMatchObject({ name: nickname, score: 4, outOf: 5, rank: 1 })
  const pdf = await stranger().get(`/api/quiz/certificates/${code}/pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.body).toMatch(/^%PDF-1/)
  expect(pdf.body).toContain('BeVietnamPro')
  for (const wrong of ['0000000000000000', 'x', '%24ne', `${code}0`])
    for (const path of [`${wrong}`, `${wrong}/pdf`])
      expect((await stranger().get(`/api/quiz/certificates/${path}`)).status).toBe(404)
})

function choices(right: boolean[]) {
  return right.map((isCorrect, at) => ({ id: rowId(), text: `Ý ${at + 1}`, isCorrect }))
}

function rows(texts: string[]) {
  return texts.map((text) => ({ id: rowId(), text }))
}
