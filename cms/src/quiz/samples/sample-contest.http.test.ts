import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { addDays, dayOfWeek, startOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import { administrator, stranger } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { newContest, newPlayer, start } from '../testing'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const slug = 'cuoc-thi-mau'
const listed = async () =>
  (await stranger().get('/api/quiz/contests')).body.contests.filter(
    ({ isSample }: { isSample: boolean }) => isSample,
  )

test('a fresh service has a sample contest to play, with a committed draw and nobody on its board whom nobody is', async () => {
  const [contest] = await listed()
  expect(contest).toMatchObject({ slug, phase: 'running', seed: null, prizes: [] })
  expect(contest.seedHash).toMatch(/^[0-9a-f]{64}$/)
  expect(Date.parse(contest.announcedAt)).toBeLessThan(Date.parse(contest.startsAt))
  const board = await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)
  expect(board.body).toMatchObject({ isFinal: false, rows: [], entrants: 0 })
  expect(contest).toMatchObject({ asksPractice: false })
  expect(dayOfWeek(toLocalDate(contest.endsAt))).toBe(0)
  expect(new Date(Date.parse(contest.endsAt) + 7 * 3_600_000).getUTCHours()).toBe(20)
  const { groups } = (await stranger().get(`/api/quiz/contests?slug=${slug}`)).body.contests[0]
  const begun = await start(newPlayer(), slug, { group: groups[0].id, prediction: 1 })
  expect(begun.body).toMatchObject({ state: 'open', total: contest.questions })
})

test('the next round waits for its Monday and asks none of what editors keep for a contest of theirs', async () => {
  const { topic } = await newContest(payload, { questions: 40, startsInMs: 3_600_000 })
  const [{ slug: first }] = await listed()
  const admin = await administrator()
  const found = async (name: string) =>
    (await admin.get(`/api/quiz-contests?where[slug][equals]=${name}&depth=0`)).body.docs[0]
  const { id, endsAt } = await found(first)
  const end = (at: string) =>
    payload.db.updateOne({ collection: 'quiz-contests', id, data: { endsAt: at } })
  await end(new Date(Date.now() - 60_000).toISOString())
  const { openSampleContest } = await import('./sample-contest')
  const today = toLocalDate(new Date())
  const monday = startOfDay(addDays(today, 8 - (dayOfWeek(today) || 7))).getTime()
  expect(await openSampleContest(payload, monday - 60_000)).toBeUndefined()
  const next = await found((await openSampleContest(payload, monday))!)
  expect(toLocalDate(next.startsAt)).toBe(toLocalDate(new Date(monday)))
  const topicsOf = ({ banks }: { banks: { topic: string; count: number }[] }) =>
    banks.map((bank) => bank.topic)
  expect(topicsOf(next)).not.toContain(topic)
  // About all of life, and not the same topics every week.
  expect(topicsOf(next)).toHaveLength(10)
  expect(topicsOf(next)).not.toEqual(topicsOf(await found(first)))
  await payload.db.deleteOne({ collection: 'quiz-contests', where: { id: { equals: next.id } } })
  await end(endsAt)
})

test('it takes no question away from practice', async () => {
  const { totalDocs } = await payload.count({
    collection: 'quiz-questions',
    where: {
      and: [
        { usableIn: { not_equals: 'contest' } },
        { heldUntil: { exists: true } },
        { 'provenance.source': { not_equals: 'Kiểm thử' } },
      ],
    },
  })
  expect(totalDocs).toBe(0)
})

test('loading starter content again changes nothing; a cancelled sample goes for good', async () => {
  const { openSampleContest } = await import('./sample-contest')
  expect(await openSampleContest(payload)).toBeUndefined()
  const admin = await administrator()
  const { docs } = (await admin.get(`/api/quiz-contests?where[slug][equals]=${slug}&depth=0`)).body
  const { id } = docs[0]
  expect((await admin.delete(`/api/quiz-contests/${id}`)).status).toBe(400)
  await admin.patch(`/api/quiz-contests/${id}`, { state: 'cancelled' })
  expect(await openSampleContest(payload)).toBeUndefined()
  expect((await admin.delete(`/api/quiz-contests/${id}`)).status).toBe(200)
  expect(await openSampleContest(payload)).toBeUndefined()
  const { records } = await import('../../platform/database/records')
  for (const left of ['quiz-attempts', 'quiz-board-entries'] as const)
    expect(await (await records({ payload }, left)).find({ contest: id } as never, 1)).toEqual([])
})
