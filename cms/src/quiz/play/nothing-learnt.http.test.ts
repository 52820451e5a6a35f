import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { administrator, stranger, until, type Answer } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { choose, newContest, newPlayer, save, start, submitAttempt, type Player } from '../testing'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const questions = 8
const byEverybody = { givesCertificate: true, certificatePercent: 10, attemptsAllowed: 3 }

/** Plays through; whether the answer to each question is right is decided by `isRight`. */
async function playAs(player: Player, slug: string, isRight: (position: number) => boolean) {
  const seen: Answer[] = [await start(player, slug, { nickname: 'Tên dùng một lần' })]
  for (let { body } = seen[0]!; body.question; { body } = seen.at(-1)!) {
    const answer = choose(body.question as ShownQuestion, isRight(body.position as number))
    seen.push(await save(player, body.id, { position: body.position, answer, isFinal: true }))
  }
  const { id } = seen[0]!.body
  seen.push(await submitAttempt(player, id), await submitAttempt(player, id))
  return { id: id as string, seen }
}

/** Every public door that could tell anything of an attempt, asked by its player and by a stranger. */
async function askEverywhere(player: Player, slug: string, id: string): Promise<Answer[]> {
  const board = `/api/quiz/contests/${slug}/leaderboard`
  const doors = [
    `/api/quiz/attempts/${id}`,
    ...['', '?board=week', '?limit=100', '?board=group&group=truong-mot'].map(
      (query) => board + query,
    ),
    `/api/quiz/contests?slug=${slug}`,
    `/api/quiz/contests/${slug}/results`,
    `/api/quiz/certificates/${id.replaceAll('-', '').slice(0, 16)}`,
  ]
  const answers = []
  for (const door of doors)
    answers.push(await player.get(door, player.bearer), await stranger().get(door))
  return answers
}

/**
 * What is left of answers when everything that differs between any two players is taken out: random
 * ids, moments, the words of questions, and how many played before.
 */
function whatIsTold(answers: readonly Answer[]): string {
  const plain = answers.map(({ status, headers, body }) => [
    status,
    [...headers.keys()].filter((name) => name !== 'date').sort(),
    body,
  ])
  return JSON.stringify(plain, (key, value: unknown) => {
    if (['id', 'now', 'receipt', 'entrants', 'seconds'].includes(key)) return typeof value
    if (key === 'question' && value) return 'question'
    if (key === 'saved' && value) return 'saved'
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return 'moment'
    return value
  })
}

test('whatever throw-away names answer, nobody is told anything that depends on it', async () => {
  const { slug } = await newContest(payload, {
    questions,
    count: questions,
    more: { ...byEverybody, groupKind: 'none' },
  })
  const ways = [
    () => true,
    () => false,
    ...Array.from({ length: questions }, (_, only) => (position: number) => position === only),
  ]
  const told = new Set<string>()
  for (const isRight of ways) {
    const player = newPlayer()
    const { id, seen } = await playAs(player, slug, isRight)
    told.add(whatIsTold([...seen, ...(await askEverywhere(player, slug, id))]))
    const last = seen.at(-1)!.body
    expect(last).toMatchObject({
      state: 'submitted',
      result: null,
      done: { answered: questions, total: questions, disqualifiedReason: null },
    })
    expect(JSON.stringify(last)).not.toMatch(/score|rank|isCorrect|certificate|solution/)
  }
  expect(told.size).toBe(1)
  // What is told at once is alive all the same.
  const board = (await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)).body
  expect(board).toMatchObject({
    isFinal: false,
    entrants: ways.length,
    rows: [],
    me: null,
    next: null,
  })
}, 120_000)

test('the answers that the original attack learnt with each name: none', async () => {
  const { slug } = await newContest(payload, { questions, count: questions })
  let learnt = 0
  let known = ''
  for (let only = 0; only < questions; only += 1) {
    const player = newPlayer()
    const { id, seen } = await playAs(player, slug, (position) => position === only)
    const own = whatIsTold([seen.at(-1)!, ...(await askEverywhere(player, slug, id))])
    // A score, a rank or a code that differs from everybody else's would be one bit and more.
    if (known && own !== known) learnt += 1
    known = own
  }
  expect(learnt).toBe(0)
}, 120_000)

test('a second, better attempt is answered as the first was', async () => {
  const { slug } = await newContest(payload, { more: byEverybody })
  const player = newPlayer()
  const first = await playAs(player, slug, () => false)
  const second = await playAs(player, slug, () => true)
  const shape = ({ seen }: typeof first) =>
    whatIsTold([seen.at(-1)!]).replace(/"(number|attemptsLeft)":\d/g, '')
  expect(shape(second)).toBe(shape(first))
})

test('verified accounts hear no more: they talk to each other', async () => {
  const { slug } = await newContest(payload, { more: { whoMayEnter: 'zalo' } })
  const player = newPlayer()
  const zaloAccessToken = `account-${Math.random().toString(36).slice(2)}${'x'.repeat(12)}`
  const { body } = await start(player, slug, { zaloAccessToken })
  expect((await submitAttempt(player, body.id)).body).toMatchObject({ result: null })
})

test('after the end everything is there at once, on the board of a short contest too', async () => {
  const { slug, contest } = await newContest(payload, { lastsMs: 9000, more: byEverybody })
  const [good, poor, late] = [newPlayer(), newPlayer(), newPlayer()]
  const played = await playAs(good, slug, () => true)
  await playAs(poor, slug, (position) => position === 0)
  // Still playing when time is up.
  const open = await start(late, slug)
  const answer = choose(open.body.question as ShownQuestion, true)
  await save(late, open.body.id, { position: 0, answer, isFinal: false })
  const end = Date.parse(contest.endsAt as string)
  const result = async () =>
    (await good.get(`/api/quiz/attempts/${played.id}`, good.bearer)).body.result
  await new Promise((resolve) => setTimeout(resolve, end - Date.now() + 100))
  // The last answers are still on their way.
  expect(await result()).toBeNull()
  await until(async () => (await result()) !== null, 10_000)
  expect(await result()).toMatchObject({ score: 5, rank: 1, isCounted: true })
  expect((await result()).review).toHaveLength(5)
  const board = (await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)).body
  expect(board).toMatchObject({ isFinal: true, entrants: 3 })
  expect(
    board.rows.map(({ rank, score }: { rank: number; score: number }) => [rank, score]),
  ).toEqual(expect.arrayContaining([[1, 5]]))
  expect(board.rows).toHaveLength(3)
  const code = (await result()).certificate as string
  expect((await stranger().get(`/api/quiz/certificates/${code}`)).body).toMatchObject({ rank: 1 })
}, 60_000)

test('a contest takes no question that could be practised, unless its editor says so', async () => {
  const both = { question: () => ({ usableIn: 'both' }) }
  const refused = await newContest(payload, both).catch((error: Error) => error.message)
  expect(refused).toContain('0 câu giữ kín')
  const { slug, id } = await newContest(payload, { ...both, more: { questionSource: 'practice' } })
  const [told] = (await stranger().get(`/api/quiz/contests?slug=${slug}`)).body.contests
  expect(told).toMatchObject({ asksPractice: true })
  const admin = await administrator()
  const changed = await admin.patch(`/api/quiz-contests/${id}`, { questionSource: 'kept' })
  expect(changed.status).toBe(400)
  const half = await newContest(payload, {
    questions: 8,
    count: 4,
    question: (number) => ({ usableIn: number < 4 ? 'both' : 'contest' }),
  })
  const [kept] = (await stranger().get(`/api/quiz/contests?slug=${half.slug}`)).body.contests
  expect(kept).toMatchObject({ asksPractice: false })
})
