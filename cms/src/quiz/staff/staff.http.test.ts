import type { Payload } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, staffWith, stranger, until, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { readFile } from '../../platform/tables/read/read-file'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { choose, endContest, newContest, newPlayer, play, save, start } from '../testing'
import type { ContestReport } from './contract'

let payload: Payload
let editor: Api

beforeAll(async () => {
  ;({ payload } = await localPayload())
  editor = await staffWith(['editor'])
})

const reason = 'Một người dùng nhiều máy để thi quá số lượt.'
const decide = (id: string, action: 'disqualify' | 'restore', more: object = {}, by = editor) =>
  by.post(`/api/quiz/staff/attempts/${id}/${action}`, { reason, ...more })
const boardOf = async (slug: string, player = stranger() as Api & { bearer?: object }) =>
  (
    await player.get(
      `/api/quiz/contests/${slug}/leaderboard?limit=100`,
      player.bearer as Record<string, string>,
    )
  ).body

async function reportOf(contest: string): Promise<ContestReport> {
  const path = `/api/quiz/staff/contests/${contest}/report`
  const ordered = await editor.post(path, { isNew: true })
  expect(ordered.status).toBe(200)
  await until(async () => (await editor.get(path)).body.state === 'done', 20_000)
  return (await editor.get(path)).body.result as ContestReport
}

test('only editors and administrators reach it', async () => {
  const { id, slug } = await newContest(payload)
  const { body } = await play(newPlayer(), slug, 2)
  const gets = [`contests/${id}/report`, `contests/${id}/winners`]
  const posts = [
    `contests/${id}/report`,
    `attempts/${body.id}/disqualify`,
    `attempts/${body.id}/restore`,
    `attempts/${body.id}/replay`,
  ]
  for (const roles of [['coordinator'], ['officer'], ['tip-handler']]) {
    const other = await staffWith(roles)
    for (const path of gets)
      expect([roles, path, (await other.get(`/api/quiz/staff/${path}`)).status]).toEqual([
        roles,
        path,
        403,
      ])
    for (const path of posts)
      expect([roles, path, (await other.post(`/api/quiz/staff/${path}`, {})).status]).toEqual([
        roles,
        path,
        403,
      ])
  }
  for (const path of gets)
    expect((await stranger().get(`/api/quiz/staff/${path}`)).status).toBe(401)
  for (const path of posts)
    expect((await stranger().post(`/api/quiz/staff/${path}`, { reason })).status).toBe(401)
  const admin = await administrator()
  expect((await admin.get(`/api/quiz/staff/contests/${id}/report`)).status).toBe(200)
  expect((await boardOf(slug)).entrants).toBe(1)
})

test('a disqualified attempt leaves the board, its player reads why, undo brings it back', async () => {
  const contest = await newContest(payload)
  const { slug } = contest
  const [first, second] = [newPlayer(), newPlayer()]
  const { id } = (await play(first, slug, 5, { nickname: 'Ngọc Lan' })).body
  await play(second, slug, 3)
  await endContest(payload, contest)
  const best = (await first.get(`/api/quiz/attempts/${id as string}`, first.bearer)).body
  expect(best.result).toMatchObject({ rank: 1, disqualifiedReason: null })

  const out = await decide(best.id, 'disqualify')
  expect([out.status, out.body.changed]).toEqual([200, [best.id]])
  const without = await boardOf(slug, second)
  expect(without).toMatchObject({ entrants: 1, rows: [{ rank: 1, score: 3, isMe: true }] })
  const seen = (await first.get(`/api/quiz/attempts/${best.id}`, first.bearer)).body
  expect(seen.result).toMatchObject({
    score: 5,
    rank: null,
    isCounted: false,
    disqualifiedReason: reason,
    certificate: null,
    receipt: best.id.replace('-', '').slice(0, 12),
  })
  const again = await decide(best.id, 'disqualify')
  expect([again.status, again.body.code]).toEqual([409, 'ALREADY_OUT'])

  expect((await decide(best.id, 'restore')).status).toBe(200)
  const back = await boardOf(slug, first)
  expect(back.rows).toMatchObject([
    { rank: 1, score: 5, isMe: true },
    { rank: 2, score: 3 },
  ])
  const same = (await first.get(`/api/quiz/attempts/${best.id}`, first.bearer)).body.result
  expect(same).toEqual(best.result)
  expect((await decide(best.id, 'restore')).body.code).toBe('NOT_OUT')
})

test('without a reason nothing happens; what is not there is not found', async () => {
  const { slug, id: contest } = await newContest(payload)
  const { id } = (await play(newPlayer(), slug, 1)).body
  for (const bad of [{ reason: '' }, { reason: 'ngắn' }, { reason: 'x'.repeat(600) }, {}]) {
    const refused = await editor.post(`/api/quiz/staff/attempts/${id}/disqualify`, bad)
    expect(refused.status).toBe(400)
  }
  expect((await boardOf(slug)).entrants).toBe(1)
  const nowhere = '00000000-0000-4000-8000-000000000000'
  for (const wrong of [nowhere, contest, 'x'])
    expect((await decide(wrong, 'disqualify')).status).toBe(404)
  for (const wrong of [nowhere, 'x'])
    expect((await editor.get(`/api/quiz/staff/contests/${wrong}/report`)).status).toBe(404)
})

test('an attempt taken out while it is played does not count when it ends', async () => {
  const contest = await newContest(payload, { more: { attemptsAllowed: 2 } })
  const { slug } = contest
  const player = newPlayer()
  const { id } = (await start(player, slug)).body
  expect((await decide(id, 'disqualify')).status).toBe(200)
  const done = await player.post(`/api/quiz/attempts/${id}/submit`, {}, player.bearer)
  expect(done.body).toMatchObject({ result: null, done: { disqualifiedReason: reason } })
  expect((await boardOf(slug)).entrants).toBe(0)
  // The next attempt of the same person does, unless all of theirs are meant.
  await play(player, slug, 2)
  await endContest(payload, contest)
  expect((await boardOf(slug)).rows).toMatchObject([{ score: 2 }])
  expect((await decide(id, 'disqualify', { isWholePerson: true })).body.changed).toHaveLength(1)
  expect((await boardOf(slug)).rows).toEqual([])
})

test('the steps of an attempt can be replayed, and who looked is noted', async () => {
  const { slug } = await newContest(payload)
  const player = newPlayer()
  const begun = (await start(player, slug, { nickname: 'Thu Hà' })).body
  const question = begun.question as ShownQuestion
  const wrong = choose(question, false)
  await save(player, begun.id, { position: 0, answer: wrong, isFinal: false })
  const right = choose(question, true)
  await save(player, begun.id, { position: 0, answer: right, isFinal: true })
  await decide(begun.id, 'disqualify')
  const path = `/api/quiz/staff/attempts/${begun.id}/replay`
  await editor.post(path, {})
  const { status, body } = await editor.post(path, {})
  expect(status).toBe(200)
  expect(body).toMatchObject({
    nickname: 'Thu Hà',
    state: 'open',
    out: { reason },
    steps: [
      { position: 0, isCorrect: true, saves: [{ answer: [expect.stringMatching(/lạc$/)] }] },
      { position: 1, final: null, answer: [] },
    ],
    log: [
      { action: 'disqualified', byName: 'Kiểm thử', reason },
      { action: 'replayed', byName: 'Kiểm thử' },
    ],
  })
  expect(body.steps[0].answer).toEqual(body.steps[0].solution)
  expect(JSON.stringify(body)).not.toMatch(/"(network|device|owner|entrant)"/)
})

test('the analysis adds up: entrants, scores, questions, signals', async () => {
  const { id, slug } = await newContest(payload, {
    questions: 5,
    count: 5,
    more: { attemptsAllowed: 2, groupKind: 'school', groupNames: 'Trường Một\nTrường Hai' },
  })
  const scores = [5, 4, 4, 2, 0]
  const players = scores.map(() => newPlayer())
  const played = []
  for (const [at, score] of scores.entries())
    played.push(
      (await play(players[at]!, slug, score, { group: at < 3 ? 'truong-mot' : 'truong-hai' })).body,
    )
  await play(players[3]!, slug, 1, { group: 'truong-hai' })
  const open = newPlayer()
  await start(open, slug, { group: 'truong-hai' })
  await decide(played[4].id, 'disqualify')
  const report = await reportOf(id)
  expect(report.hours.reduce((sum, [, people]) => sum + people, 0)).toBe(6)
  expect(report).toMatchObject({ attempts: 5, scores: [0, 1, 1, 0, 2, 1] })
  expect(report.groups).toMatchObject([
    { name: 'Trường Một', attempts: 3, best: 5 },
    { name: 'Trường Hai', attempts: 2, meanScore: 1.5 },
  ])
  expect(report.items).toHaveLength(5)
  // Five answers say nothing yet.
  for (const item of report.items)
    expect(item).toMatchObject({ shown: 5, facility: null, discrimination: null, confused: null })
  // A test answers faster than anybody reads.
  const fast = report.signals.filter(({ kind }) => kind === 'fast')
  expect(fast.map(({ attempts: [one] }) => one!.id).sort()).toEqual(
    played
      .slice(0, 3)
      .map((each) => each.id)
      .sort(),
  )
  expect((await boardOf(slug)).entrants).toBe(4)
})

test('the same mistakes behind one address are shown, and nobody is punished for it', async () => {
  const { id, slug } = await newContest(payload, { questions: 5, count: 5 })
  const address = '10.77.66.55'
  const copies = ['Bản một', 'Bản hai'].map((nickname) => ({ nickname, player: newPlayer() }))
  for (const { nickname, player } of copies) {
    Object.assign(player, { ...stranger(address), token: player.token, bearer: player.bearer })
    let { body } = await start(player, slug, { nickname })
    while (body.question) {
      const shown = body.question as ShownQuestion
      const same = shown.items.find(({ text }) => text === 'Lựa chọn một lạc')!
      const answer = [same.id]
      ;({ body } = await save(player, body.id, { position: body.position, answer, isFinal: true }))
    }
    await player.post(`/api/quiz/attempts/${body.id}/submit`, {}, player.bearer)
  }
  await play(newPlayer(), slug, 3)
  const alike = (await reportOf(id)).signals.filter(({ kind }) => kind === 'alike')
  expect(alike).toHaveLength(1)
  expect(alike[0]!.attempts.map(({ nickname }) => nickname).sort()).toEqual(['Bản hai', 'Bản một'])
  expect(alike[0]!.facts).toMatchObject({ shared: 5, equal: 5, equalWrong: 5 })
  expect((await boardOf(slug)).entrants).toBe(3)
})

test('prizes go by score, time and prediction; names are masked unless agreed', async () => {
  const { id, slug } = await newContest(payload, {
    lastsMs: 9000,
    more: {
      asksPrediction: true,
      prizes: [
        { name: 'Giải nhất', count: 1, reward: 'Sách' },
        { name: 'Giải nhì', count: 1 },
      ],
    },
  })
  const path = `/api/quiz/staff/contests/${id}/winners`
  const early = await editor.get(path)
  expect([early.status, early.body.code]).toEqual([409, 'NOT_ENDED'])
  await play(newPlayer(), slug, 5, {
    nickname: 'Hồng Nhung',
    isNameShown: true,
    prediction: 1,
  })
  await play(newPlayer(), slug, 4, { nickname: 'Minh Tuấn', prediction: 50 })
  await play(newPlayer(), slug, 3, { prediction: 1 })
  await until(async () => (await editor.get(path)).status === 200, 20_000)
  const csv = (await editor.get(`${path}?format=csv`)).body as string
  const lines = csv.trim().split('\r\n').slice(1)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^1;Giải nhất;Sách;1;Hồng Nhung;;5;.*;1;0;[0-9a-f]{12};/)
  expect(lines[1]).toMatch(/^2;Giải nhì;;2;M\*\*\* T\*\*\*;/)
  const file = await fetch(`${inject('serviceUrl') + path}?format=xlsx`, {
    headers: editor.identity,
  })
  const { sheet, rows } = await readFile(new Uint8Array(await file.arrayBuffer()))
  expect([sheet, rows[1]!.cells[1]]).toEqual(['Trao giải', 'Giải nhất'])
})
