import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, staffWith, stranger, until } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { mostPhones } from '@chung-tay/shared/quiz/live/vocabulary'
import { pointsFor } from '@chung-tay/shared/quiz/live/scoring'
import { newContest } from '../testing'
import { choiceOf, joinRoom, listen, newBearer, newQuestions, openRoom } from './testing'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const stream = (id: string, bearer: Record<string, string>) =>
  listen(`${inject('serviceUrl')}/api/quiz/live/streams/${id}`, bearer)

test('a hall behind one address plays: join, answer, late joining, points, places, the end', async () => {
  const room = await openRoom(payload, { questions: 2 })
  const api = stranger('10.1.2.3')
  const phones = await Promise.all(
    ['Lan', 'Lan', 'Minh', ''].map((name) => joinRoom(room.code, name, { api })),
  )
  const [lan, otherLan, minh] = phones as [
    (typeof phones)[0],
    (typeof phones)[0],
    (typeof phones)[0],
  ]
  expect(new Set(phones.map(({ name }) => name.toLowerCase())).size).toBe(4)
  expect(
    phones
      .map(({ name }) => name)
      .filter((name) => name.startsWith('Lan'))
      .sort(),
  ).toEqual(['Lan', 'Lan 2'])
  const screen = await stream(room.id, room.bearer)
  const heard = await stream(room.id, lan.bearer)
  expect(heard.headers.get('content-type')).toContain('application/x-ndjson')
  await heard.until(({ phase }) => phase === 'lobby')
  expect((await room.control('next')).status).toBe(200)
  const asked = await heard.until(({ phase }) => phase === 'open')
  expect([asked.place, asked.total, asked.outcome, asked.board]).toEqual([0, 2, null, null])
  for (const phone of [lan, minh])
    expect((await phone.answer(0, choiceOf(asked, true))).status).toBe(200)
  expect((await otherLan.answer(0, choiceOf(asked, false))).status).toBe(200)
  const late = await joinRoom(room.code, 'Đến Muộn', { api })
  expect(late.joined.body.state).toMatchObject({ phase: 'open', place: 0 })
  await late.answer(0, choiceOf(asked, true))
  // The last one answers: nobody waits for the clock.
  await phones[3]!.answer(0, choiceOf(asked, false))
  const closed = await heard.until(({ phase }) => phase === 'closed')
  const points = pointsFor({ answered: 5, right: 3 })
  expect(closed.outcome).toMatchObject({
    answered: 5,
    right: 3,
    points,
    solution: choiceOf(asked, true),
    explanation: 'GIAI-THICH vì sao.',
  })
  expect(closed.me).toMatchObject({ points, rank: 1, gained: points, right: 1 })
  expect((await otherLan.state()).me).toMatchObject({ points: 0, rank: 4, gained: 0 })

  await room.control('next')
  const board = (await screen.until(({ phase }) => phase === 'board')).board!
  expect(board.map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4])
  await room.control('next')
  const second = await heard.until(({ place, phase }) => place === 1 && phase === 'open')
  await lan.answer(1, choiceOf(second, true))
  await room.control('next')
  const last = await heard.until(({ place, phase }) => place === 1 && phase === 'closed')
  expect(last.me).toMatchObject({ points: points + pointsFor({ answered: 1, right: 1 }), rank: 1 })
  await room.control('next')
  const end = await heard.until(({ phase }) => phase === 'ended')
  expect(end.board!.map(({ rank, before }) => [rank, before])).toEqual([
    [1, 1],
    [2, 1],
    [2, 1],
    [4, 4],
    [4, 4],
  ])
  for (const phone of [...phones, late]) expect((await phone.state()).board).toEqual(end.board)
  expect((await joinRoom(room.code)).joined.status).toBe(400)
  screen.close()
  heard.close()
})

test('one answer a phone a question: the same again is fine, another is refused, nothing counts twice', async () => {
  const room = await openRoom(payload, { questions: 1 })
  const phone = await joinRoom(room.code)
  await joinRoom(room.code)
  await room.control('next')
  const state = await phone.state()
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => phone.answer(0, choiceOf(state, at < 3))),
  )
  const first = answers.filter(({ status }) => status === 200)
  expect(first).toHaveLength(3)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(3)
  expect(answers.find(({ status }) => status === 409)!.body.code).toBe('ANSWER_LOCKED')
  expect((await phone.state()).me!.answer).toEqual(first[0]!.body.answer)
  expect((await room.state()).crowd.answered).toBe(1)
  await room.control('next')
  await until(async () => (await room.state()).phase === 'closed', 15_000)
  expect((await room.state()).outcome!.answered).toBe(1)
})

test('an answer to what is not open, or that is none, is refused', async () => {
  const room = await openRoom(payload, { questions: 2, seconds: 10 })
  const phone = await joinRoom(room.code)
  const code = async (place: number, answer: string[]) => {
    const { status, body } = await phone.answer(place, answer)
    return [status, body.code as string]
  }
  expect(await code(0, ['A'])).toEqual([409, 'QUESTION_CLOSED'])
  await room.control('next')
  expect(await code(1, ['A'])).toEqual([409, 'QUESTION_CLOSED'])
  expect(await code(0, ['Z'])).toEqual([400, 'NOT_AN_ANSWER'])
  expect(await code(0, ['A', 'B'])).toEqual([400, 'NOT_AN_ANSWER'])
  expect(await code(7, ['A'])).toEqual([400, 'NOT_AN_ANSWER'])
  // Whoever leads goes on: everybody is left three seconds, then the question is closed.
  await room.control('next')
  await until(async () => (await room.state()).phase === 'closed', 15_000)
  expect(await code(0, ['A'])).toEqual([409, 'QUESTION_CLOSED'])
})

test('forged and missing secrets open nothing, and a phone cannot lead', async () => {
  const room = await openRoom(payload)
  const phone = await joinRoom(room.code)
  const api = stranger()
  const base = `/api/quiz/live/${room.id}`
  for (const [headers, status] of [
    [{}, 401],
    [{ Authorization: 'Bearer kurz' }, 401],
    [newBearer(), 403],
  ] as const) {
    expect((await api.get(`${base}/state`, headers)).status).toBe(status)
    expect((await api.get(`/api/quiz/live/streams/${room.id}`, headers)).status).toBe(status)
    expect((await api.put(`${base}/answers`, { place: 0, answer: ['A'] }, headers)).status).toBe(
      status,
    )
  }
  const led = await phone.api.post(`${base}/control`, { action: 'next', rev: 1 }, phone.bearer)
  expect([led.status, led.body.code]).toEqual([403, 'NOT_THE_SCREEN'])
  // The screen is no player, and the secret of one room is nobody in another.
  expect((await api.put(`${base}/answers`, { place: 0, answer: ['A'] }, room.bearer)).status).toBe(
    403,
  )
  const other = await openRoom(payload)
  expect((await api.get(`/api/quiz/live/${other.id}/state`, phone.bearer)).status).toBe(403)
  expect((await api.get(`/api/quiz/live/${other.id}/state`, room.bearer)).status).toBe(403)
  expect((await api.get('/api/quiz/live/streams/khong-co', phone.bearer)).status).toBe(404)
})

test('pressed twice, “go on” counts once', async () => {
  const room = await openRoom(payload)
  await joinRoom(room.code)
  const { rev } = await room.state()
  const pressed = await Promise.all([
    room.control('next', { rev }),
    room.control('next', { rev }),
    room.control('next', { rev }),
  ])
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(await room.state()).toMatchObject({ phase: 'open', place: 0 })
})

test('the clock stops and goes on, with what was left', async () => {
  const room = await openRoom(payload, { seconds: 30 })
  await joinRoom(room.code)
  await room.control('next')
  await room.control('pause')
  const stopped = await room.state()
  expect(stopped.closesAt).toBeNull()
  expect(stopped.leftMs).toBeGreaterThan(0)
  expect(stopped.leftMs).toBeLessThanOrEqual(30_000)
  await room.control('resume')
  const running = await room.state()
  expect(running.closesAt! - running.now).toBeLessThanOrEqual(stopped.leftMs!)
  expect(running.leftMs).toBeNull()
})

test('a name is checked like every name, and whoever leads can give another', async () => {
  const room = await openRoom(payload)
  for (const name of ['Công an phường', 'l0n', 'x']) {
    const { status, body } = (await joinRoom(room.code, name)).joined
    expect([name, status, Boolean(body.fields?.nickname)]).toEqual([name, 400, true])
  }
  const wrong = await joinRoom('000 00', 'Lan')
  expect([wrong.joined.status, Boolean(wrong.joined.body.fields?.code)]).toEqual([400, true])
  const phone = await joinRoom(`${room.code.slice(0, 3)} ${room.code.slice(3)}`, 'Tên Khó Nghe')
  const listed = (await room.state()).crowd.latest
  expect(listed.map(({ name }) => name)).toEqual(['Tên Khó Nghe'])
  await room.control('rename', { player: listed[0]!.id })
  expect((await phone.state()).me!.name).not.toBe('Tên Khó Nghe')
  expect((await room.state()).crowd.latest[0]!.name).toBe((await phone.state()).me!.name)
})

test('coming back with the same secret is the same player, with the answer that was given', async () => {
  const room = await openRoom(payload)
  const phone = await joinRoom(room.code, 'Người Đi Tàu')
  await joinRoom(room.code)
  await room.control('next')
  const given = choiceOf(await phone.state(), true)
  await phone.answer(0, given)
  const again = await joinRoom(room.code, 'Tên Khác', { bearer: phone.bearer })
  expect(again.joined.body.state.me).toMatchObject({ name: 'Người Đi Tàu', answer: given })
  expect((await room.state()).crowd.players).toBe(2)
  // A stream left behind is ended by the next of the same phone.
  const old = await stream(room.id, phone.bearer)
  const fresh = await stream(room.id, phone.bearer)
  await old.ended
  expect((await fresh.until(() => true)).me!.answer).toEqual(given)
  fresh.close()
})

test('only editors open sessions, only of questions that people may practise', async () => {
  const ids = await newQuestions(payload, 1)
  const asked = { title: 'Buổi', seconds: 30, questions: ids }
  expect((await stranger().post('/api/quiz/staff/live', asked)).status).toBe(401)
  expect(
    (await (await staffWith(['coordinator'])).post('/api/quiz/staff/live', asked)).status,
  ).toBe(403)
  expect((await (await staffWith(['editor'])).post('/api/quiz/staff/live', asked)).status).toBe(200)
  const admin = await administrator()
  for (const change of [
    { usableIn: 'contest' },
    { isReviewed: false },
    { _status: 'draft' },
    { heldUntil: new Date(Date.now() + 60_000).toISOString() },
    { kind: 'ordering' },
  ]) {
    const questions = await newQuestions(payload, 1, () => change)
    const { status, body } = await admin.post('/api/quiz/staff/live', { ...asked, questions })
    expect([change, status, Boolean(body.fields?.questions)]).toEqual([change, 400, true])
  }
})

test('a question that a contest takes meanwhile is left out of the session', async () => {
  const room = await openRoom(payload, { questions: 2 })
  const phone = await joinRoom(room.code)
  const held = await payload.findByID({ collection: 'quiz-questions', id: room.ids[0]!, depth: 0 })
  await newContest(payload, {
    topic: held.topic as string,
    count: 1,
    startsInMs: 3_600_000,
    more: { questionSource: 'practice' },
  })
  // The contest holds both questions: there is nothing left to ask.
  await room.control('next')
  expect((await phone.state()).phase).toBe('ended')

  const second = await openRoom(payload, { questions: 2 })
  await joinRoom(second.code)
  await payload.db.updateOne({
    collection: 'quiz-questions',
    id: second.ids[0]!,
    data: { heldUntil: new Date(Date.now() + 600_000).toISOString() },
  })
  await second.control('next')
  expect(await second.state()).toMatchObject({ phase: 'open', place: 1 })
})

test('a day after the end nobody’s name or answer is left, and the counts are; what was forgotten ends', async () => {
  const { pruneLive } = await import('./prune-job')
  const room = await openRoom(payload, { questions: 1 })
  const phone = await joinRoom(room.code, 'Lan')
  await room.control('next')
  await phone.answer(0, choiceOf(await phone.state(), true))
  await until(async () => (await room.state()).phase === 'closed', 15_000)
  await room.control('next')
  const left = async () => {
    const where = { session: { equals: room.id } }
    const [players, answers] = await Promise.all([
      payload.db.count({ collection: 'quiz-live-players', where }),
      payload.db.count({ collection: 'quiz-live-answers', where }),
    ])
    return [players.totalDocs, answers.totalDocs]
  }
  const hours = (count: number) => Date.now() + count * 3_600_000
  await pruneLive({ payload }, hours(23))
  expect(await left()).toEqual([1, 1])
  await pruneLive({ payload }, hours(25))
  expect(await left()).toEqual([0, 0])
  const stored = await payload.findByID({ collection: 'quiz-live-sessions', id: room.id })
  expect(stored).toMatchObject({ phase: 'ended', code: '', results: [{ answered: 1, right: 1 }] })

  const forgotten = await openRoom(payload)
  await pruneLive({ payload }, hours(11))
  expect((await forgotten.state()).phase).toBe('lobby')
  await pruneLive({ payload }, hours(13))
  await until(async () => (await forgotten.state()).phase === 'ended')
  // A year later nothing is left at all.
  await pruneLive({ payload }, hours(24 * 366))
  await pruneLive({ payload }, hours(24 * 366))
  const { totalDocs } = await payload.db.count({
    collection: 'quiz-live-sessions',
    where: { id: { equals: room.id } },
  })
  expect(totalDocs).toBe(0)
})

test('a full room takes whoever comes in the place of one that is not there, and nobody else’s', async () => {
  const { join } = await import('./join')
  const { playerRecords } = await import('./session')
  const room = await openRoom(payload, { questions: 1 })
  const phone = await joinRoom(room.code, 'Lan')
  const players = await playerRecords({ payload })
  const [lan] = await players.find({ session: room.id }, 1)
  const asked = {
    session: room.id,
    secret: newBearer().Authorization.slice('Bearer '.length),
    nickname: 'Minh',
    isTaken: () => false,
    phones: mostPhones,
  }
  const come = (idle: () => typeof lan) =>
    join({ payload } as PayloadRequest, { ...asked, idle }, Date.now())
  await expect(come(() => undefined)).rejects.toMatchObject({ body: { code: 'ROOM_FULL' } })
  expect((await players.find({ session: room.id }, 5)).map(({ name }) => name)).toEqual(['Lan'])
  expect(await come(() => lan)).toMatchObject({ player: { name: 'Minh' }, gone: { name: 'Lan' } })
  expect((await players.find({ session: room.id }, 5)).map(({ name }) => name)).toEqual(['Minh'])
  expect(phone.joined.status).toBe(200)
})
