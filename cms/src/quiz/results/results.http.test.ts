import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { checkResults } from '@chung-tay/shared/quiz/results/check-results'
import type { RankCount } from '../../platform/database/ranking'
import { administrator, staffWith, stranger } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { endContest, newContest, newPlayer, play } from '../testing'
import { resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import type { ResultsFile } from '@chung-tay/shared/quiz/results/contract'

let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
})

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const wrong = (text: string, noted = {}) =>
  checkResults(text, noted)
    .filter(({ isRight }) => !isRight)
    .map(({ what }) => what)

test('published results can be verified by anyone, and show what was changed in them', async () => {
  const { slug } = await newContest(payload, {
    lastsMs: 15_000,
    more: { asksPrediction: true, groupKind: 'commune' },
  })
  const address = `/api/quiz/contests/${slug}/results`
  const admin = await administrator()
  expect((await stranger().get(address)).status).toBe(404)
  expect((await admin.post(address, {})).body.code).toBe('STILL_RUNNING')
  const [contest] = (await stranger().get(`/api/quiz/contests?slug=${slug}`)).body.contests
  const group = contest.groups[0].id as string
  const end = Date.parse(contest.endsAt as string)
  const nicknames = ['Nguyễn Văn Ánh', 'Trần Thị Bưởi', 'Lê Cam', 'Phạm Dừa']
  for (const [at, nickname] of nicknames.entries()) {
    const more = { nickname, group, prediction: at, isNameShown: at === 0 }
    expect((await play(newPlayer(), slug, 5 - at, more)).status).toBe(200)
  }
  await wait(resultsAt({ endsAt: end }) - Date.now() + 200)

  expect((await stranger().post(address, {})).status).toBe(401)
  expect((await (await staffWith(['officer'])).post(address, {})).status).toBe(403)
  const published = await admin.post(address, {})
  expect(published.body).toMatchObject({ entries: 4 })
  const text = await download(address)
  const file = JSON.parse(text) as ResultsFile
  expect(file.head).toMatchObject({ contest: slug, entrants: 4, perfect: 1 })
  expect(file.entries.map(({ rank, score }) => [rank, score])).toEqual([
    [1, 5],
    [2, 4],
    [3, 3],
    [4, 2],
  ])
  // Named only who agreed; nothing else of a person.
  expect(file.entries.map(({ name }) => name)).toEqual([
    'Nguyễn Văn Ánh',
    'T*** T*** B***',
    'L*** C***',
    'P*** D***',
  ])
  expect(text).not.toMatch(/entrant"|owner|network|device|Bưởi|certificate"|GIAI-THICH|isCorrect/)

  const [after] = (await stranger().get(`/api/quiz/contests?slug=${slug}`)).body.contests
  expect(after.rulesHash).toBe(contest.rulesHash)
  expect(after.resultsHash).toBe(published.body.sha256)
  const noted = {
    seedHash: contest.seedHash as string,
    poolHash: contest.poolHash as string,
    rulesHash: contest.rulesHash as string,
    sha256: after.resultsHash as string,
  }
  expect(wrong(text, noted)).toEqual([])

  const change = (from: string | RegExp, to: string) => wrong(text.replace(from, to))
  expect(change('"score":4', '"score":5')).toEqual(
    expect.arrayContaining(['Tệp còn nguyên vẹn', 'Điểm bằng số câu đúng']),
  )
  expect(change('"rank":2', '"rank":1')).toContain('Thứ hạng xếp đúng theo điểm rồi thời gian')
  expect(change(/"nonce":"./, '"nonce":"x')).toContain('Mỗi bài được bốc đúng câu theo hạt giống')
  expect(change(/"seed":"./, '"seed":"x')).toContain(
    'Hạt giống bốc thăm đúng là hạt giống đã cam kết trước giờ thi',
  )
  expect(change('"perfect":1', '"perfect":2')).toContain(
    'Số người và số người đúng hết được đếm đúng',
  )
  // A whole file made anew with another seed would agree with itself, but not with what was noted.
  expect(wrong(text, { ...noted, seedHash: 'f'.repeat(64) })).toHaveLength(1)
  expect(() => checkResults('{}')).toThrow('Đây không phải tệp kết quả')

  // Published again the file is a new one; the hash of the first stays on record.
  const again = await admin.post(address, {})
  const stored = await payload.find({
    collection: 'quiz-contests',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  expect(stored.docs[0]!.publishedResults).toMatchObject({
    sha256: again.body.sha256,
    earlier: [{ sha256: published.body.sha256 }],
  })
  expect(wrong(await download(address))).toEqual([])
  const patched = await admin.patch(`/api/quiz-contests/${stored.docs[0]!.id}?depth=0`, {
    publishedResults: { sha256: 'f'.repeat(64) },
  })
  expect(patched.body.doc.publishedResults.sha256).toBe(again.body.sha256)

  // A question turns out to be faulty: once graded anew, a new file is published by itself.
  const { id } = stored.docs[0]!
  const faulty = file.head.pool[file.entries[3]!.drawn[4]!]!.split(' ')[0]
  const reason = 'Đáp án của câu hỏi ghi chưa đúng.'
  const path = `/api/quiz/staff/contests/${id}/withdrawals`
  expect((await admin.post(path, { question: faulty, reason })).status).toBe(200)
  expect((await admin.post(address, {})).body.code).toBe('STILL_GRADING')
  // Reads its environment when it is loaded, so only now.
  const { publishDue } = await import('./publish-job')
  const { regradeWithdrawn } = await import('../leaderboard/regrade')
  const { noticeMs } = await import('../contests/withdrawn')
  expect(await publishDue(req, Date.now())).toBe(0)
  const withdrawn = (await admin.get(`/api/quiz-contests/${id}?depth=0`)).body.withdrawn
  const past = [{ ...withdrawn[0], at: contest.endsAt as string }]
  await payload.update({
    collection: 'quiz-contests',
    id,
    data: { withdrawn: past },
    overrideAccess: true,
  })
  await wait(end + noticeMs - Date.now() + 200)
  expect(await regradeWithdrawn(payload, Date.now())).toBeGreaterThan(0)
  expect(await publishDue(req, Date.now())).toBe(1)
  expect(await publishDue(req, Date.now())).toBe(0)
  await wait(3_500)
  const corrected = await download(address)
  expect((JSON.parse(corrected) as ResultsFile).entries[3]!.score).toBeGreaterThan(2)
  expect(wrong(corrected)).toEqual([])
  const [told] = (await stranger().get(`/api/quiz/contests?slug=${slug}`)).body.contests
  expect(told.withdrawn).toMatchObject([{ question: faulty, reason }])
}, 60_000)

test('a recount finds and mends what differs from the attempts', async () => {
  const made = await newContest(payload)
  const { slug, id } = made
  // What reads the environment is loaded once it is set.
  const { recount } = await import('./recount')
  const { contestBySlug } = await import('../contests/load-contest')
  const { records } = await import('../../platform/database/records')
  const { atomically } = await import('../../platform/database/atomically')
  for (const right of [5, 3, 1]) await play(newPlayer(), slug, right)
  const contest = await contestBySlug(payload, slug)
  const count = (isDryRun: boolean) => atomically(req, () => recount(req, contest, { isDryRun }))
  expect(await count(false)).toEqual({ attempts: 3, entries: 6, differences: [] })

  await endContest(payload, made)
  const board = await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)
  await atomically(req, async () => {
    const counts = await records<RankCount>(req, 'quiz-rank-counts')
    const [one] = await counts.page({ where: {}, order: ['id'], after: [`${id}!`], limit: 1 })
    await counts.add([{ id: one!.id, count: 7 }])
    const entries = await records<{ id: string; board: string }>(req, 'quiz-board-entries')
    const [entry] = await entries.find({ board: id }, 1)
    await entries.remove(entry!.id)
  })
  const found = await count(true)
  expect(found.differences).toHaveLength(2)
  expect(await count(false)).toEqual(found)
  expect((await count(false)).differences).toEqual([])
  const mended = await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)
  expect(mended.body.rows).toEqual(board.body.rows)
})

/** The bytes as they came, which the hash is about. */
async function download(address: string): Promise<string> {
  const response = await fetch(inject('serviceUrl') + address)
  expect(response.status).toBe(200)
  return response.text()
}
