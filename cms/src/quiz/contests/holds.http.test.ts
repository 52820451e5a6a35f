import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { administrator, stranger, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { newContest } from '../testing'

let payload: Payload
let admin: Api
beforeAll(async () => {
  ;({ payload } = await localPayload())
  admin = await administrator()
})

const hour = 3_600_000
/** Both ask what could be practised before, and say so. */
const more = { questionSource: 'practice' }
const question = () => ({ usableIn: 'both' })
const address = (topic: string) => `/api/quiz-questions?where[topic][equals]=${topic}&depth=0`
/** Questions of a topic that anybody can practise. */
const practised = async (topic: string) => (await stranger().get(address(topic))).body.totalDocs
const heldUntil = async (topic: string): Promise<number[]> => {
  const { docs } = (await admin.get(address(topic))).body
  return docs.map(({ heldUntil }: { heldUntil: string | null }) => Date.parse(heldUntil ?? ''))
}

test('a question that two contests ask stays hidden until the last of them is over or given up', async () => {
  const { id, topic, contest } = await newContest(payload, {
    question,
    more,
    startsInMs: hour,
    lastsMs: 5 * hour,
  })
  const longer = resultsAt({ endsAt: Date.parse(contest.endsAt as string) })
  expect(await practised(topic)).toBe(0)
  const { id: second } = await newContest(payload, {
    topic,
    count: 2,
    more,
    startsInMs: hour / 2,
    lastsMs: 1.5 * hour,
  })
  for (const until of await heldUntil(topic)) expect(until).toBe(longer)

  await admin.patch(`/api/quiz-contests/${id}`, { state: 'draft' })
  expect(await practised(topic)).toBe(0)
  for (const until of await heldUntil(topic)) expect(until).toBeLessThan(longer)

  await admin.patch(`/api/quiz-contests/${second}`, { state: 'cancelled' })
  expect(await practised(topic)).toBe(8)
})

test('when a contest is over its questions come back, with a new version of the content', async () => {
  const { topic, contest } = await newContest(payload, {
    question,
    more,
    startsInMs: hour,
    lastsMs: hour,
  })
  const { writeTurn } = await import('./write-turn')
  const { freeQuestions } = await import('./free-questions-job')
  const { currentContentVersion } = await import('../../platform/content-version')
  const free = async (now: number) => {
    let freed = 0
    for (let part = -1; part !== 0; freed += part)
      part = await writeTurn(payload, (req) => freeQuestions(req, now))
    return freed
  }
  const ends = resultsAt({ endsAt: Date.parse(contest.endsAt as string) })

  // Contests of other tests are over by then.
  await free(ends - 1000)
  const running = await currentContentVersion(payload)
  expect(await free(ends - 1000)).toBe(0)
  expect([await practised(topic), await currentContentVersion(payload)]).toEqual([0, running])

  expect(await free(ends)).toBeGreaterThanOrEqual(8)
  expect(await practised(topic)).toBe(8)
  expect(await currentContentVersion(payload)).not.toBe(running)
})

test('a question that one contest keeps is asked by no other whose results come at another time', async () => {
  const { topic, contest } = await newContest(payload, { startsInMs: hour, lastsMs: 5 * hour })
  const endsAt = contest.endsAt as string
  const announced = (more: object) =>
    admin.post('/api/quiz-contests?depth=0', {
      title: `Cuộc thi ${randomUUID()}`,
      summary: 'Kiểm thử cuộc thi.',
      organiser: 'Ban kiểm thử',
      startsAt: new Date(Date.now() + hour / 2).toISOString(),
      endsAt: new Date(Date.now() + hour).toISOString(),
      banks: [{ topic, count: 2 }],
      timing: 'total',
      seconds: 600,
      attemptsAllowed: 1,
      whoMayEnter: 'anyone',
      groupKind: 'none',
      asksPrediction: false,
      state: 'announced',
      ...more,
    })
  for (const source of ['kept', 'practice']) {
    const earlier = await announced({ questionSource: source })
    expect([source, earlier.status]).toEqual([source, 400])
    expect(earlier.body.fields.banks).toContain('chỉ có 0 câu')
  }
  expect((await announced({ endsAt })).status).toBe(201)
})
