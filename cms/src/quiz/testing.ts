import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { proof } from '../platform/testing/submit'
import { administrator, stranger, until, type Answer, type Api } from '../platform/testing/api'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'

/** Questions whose right answer every test knows: the choice that ends in "đúng". */
export async function newTopic(
  payload: Payload,
  count: number,
  change: (number: number) => Record<string, unknown> = () => ({}),
): Promise<string> {
  const name = `Kiểm thử ${randomUUID()}`
  const topic = await payload.db.create({
    collection: 'quiz-topics',
    data: {
      title: name,
      slug: randomUUID(),
      summary: 'Kiểm thử',
      order: 900,
      _status: 'published',
    },
  })
  for (let number = 0; number < count; number += 1) {
    await payload.db.create({
      collection: 'quiz-questions',
      data: {
        slug: randomUUID(),
        topic: topic.id,
        kind: 'single',
        difficulty: 'easy',
        text: `Câu kiểm thử số ${number}?`,
        choices: ['một', 'hai', 'ba', 'bốn'].map((text, at) => ({
          id: randomBytes(12).toString('hex'),
          text: `Lựa chọn ${text} ${at === 2 ? 'đúng' : 'lạc'}`,
          isCorrect: at === 2,
        })),
        explanation: 'GIAI-THICH vì sao.',
        legalBasis: [],
        provenance: { source: 'Kiểm thử', checkedAt: new Date().toISOString(), needsReview: false },
        usableIn: 'contest',
        isReviewed: true,
        _status: 'published',
        ...change(number),
      },
    })
  }
  return topic.id as string
}

type Options = {
  /** Asks the questions that are there; without it the contest has a topic of its own. */
  topic?: string
  questions?: number
  count?: number
  startsInMs?: number
  lastsMs?: number
  /** What is different about a question, by its number from 0. */
  question?: (number: number) => Record<string, unknown>
  more?: Record<string, unknown>
}

/** A contest, announced; waits for its start unless it lies more than five seconds ahead. */
export async function newContest(payload: Payload, options: Options = {}) {
  const { questions = 8, count = 5, startsInMs = 1000, lastsMs = 3_600_000, more = {} } = options
  const topic = options.topic ?? (await newTopic(payload, questions, options.question))
  const admin = await administrator()
  const made = await admin.post('/api/quiz-contests?depth=0', {
    title: `Cuộc thi ${randomUUID()}`,
    summary: 'Kiểm thử cuộc thi.',
    organiser: 'Ban kiểm thử',
    ...windowFrom(Date.now() + 3_600_000, lastsMs),
    banks: [{ topic, count }],
    timing: 'total',
    seconds: 600,
    attemptsAllowed: 1,
    whoMayEnter: 'anyone',
    groupKind: 'none',
    asksPrediction: false,
    ...more,
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const { id, slug } = made.body.doc as { id: string; slug: string }
  const { startsAt, contest } = await announce(admin, id, { startsInMs, lastsMs })
  if (startsInMs <= 5000)
    await new Promise((resolve) => setTimeout(resolve, startsAt - Date.now() + 30))
  return { id, slug, topic, contest }
}

const windowFrom = (startsAt: number, lastsMs: number) => ({
  startsAt: new Date(startsAt).toISOString(),
  endsAt: new Date(startsAt + lastsMs).toISOString(),
})

/** A contest must be announced before it starts, which a busy machine may not manage at once. */
async function announce(
  admin: Api,
  id: string,
  { startsInMs, lastsMs }: { startsInMs: number; lastsMs: number },
): Promise<{ startsAt: number; contest: Record<string, unknown> }> {
  const startsAt = Date.now() + startsInMs
  const { status, body } = await admin.patch(`/api/quiz-contests/${id}?depth=0`, {
    ...windowFrom(startsAt, lastsMs),
    state: 'announced',
  })
  if (status === 200) return { startsAt, contest: body.doc as Record<string, unknown> }
  const isLate = JSON.stringify(body).includes('Phải công bố trước giờ bắt đầu')
  if (!isLate || startsInMs > 10_000) throw new Error(JSON.stringify(body))
  return announce(admin, id, { startsInMs: startsInMs * 2, lastsMs })
}

export type Player = Api & { token: string; bearer: Record<string, string> }

/** Somebody with a device of their own. */
export function newPlayer(): Player {
  const token = randomBytes(32).toString('base64url')
  return { ...stranger(), token, bearer: { Authorization: `Bearer ${token}` } }
}

type Start = { key?: string; [field: string]: unknown }

export async function start(
  player: Player,
  contest: string,
  { key = randomUUID(), ...more }: Start = {},
): Promise<Answer> {
  return player.post(
    '/api/quiz/attempts',
    { contest, nickname: 'Người chơi', ...more },
    { ...player.bearer, 'Idempotency-Key': key, Altcha: await proof(player) },
  )
}

export function save(player: Player, id: string, body: object): Promise<Answer> {
  return player.put(`/api/quiz/attempts/${id}/answers`, body, player.bearer)
}

export function submitAttempt(player: Player, id: string): Promise<Answer> {
  return player.post(`/api/quiz/attempts/${id}/submit`, {}, player.bearer)
}

/** The choice that is right, or one that is not. */
export function choose(question: ShownQuestion, isRight: boolean): string[] {
  const found = question.items.find(({ text }) => text.endsWith('đúng') === isRight)
  return [found!.id]
}

/** Plays to the end with so many right answers. Returns the answer to the submission. */
export async function play(player: Player, contest: string, right: number, more: Start = {}) {
  let { body } = await start(player, contest, more)
  while (body.question) {
    const answer = choose(body.question as ShownQuestion, body.position < right)
    ;({ body } = await save(player, body.id, { position: body.position, answer, isFinal: true }))
  }
  return submitAttempt(player, body.id)
}

/** The score of an attempt as it is stored: nobody is told while the contest runs. */
export async function storedScore(payload: Payload, attempt: string): Promise<number | null> {
  const { docs } = await payload.db.find<{ score: number | null }>({
    collection: 'quiz-attempts',
    where: { id: { equals: attempt } },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.score ?? null
}

/** Ends a contest now, as if its time were over: from then on everybody sees its results. */
export async function endContest(payload: Payload, { id, slug }: { id: string; slug: string }) {
  await payload.db.updateOne({
    collection: 'quiz-contests',
    id,
    data: { endsAt: new Date(Date.now() - 5000).toISOString() },
  })
  await until(
    async () =>
      (await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)).body.isFinal === true,
    10_000,
  )
}
