import type { PayloadRequest } from 'payload'
import { freeName } from '@chung-tay/shared/quiz/live/given-names'
import type { LiveControl } from '@chung-tay/shared/quiz/live/contract'
import { conflict, notFound } from '../../platform/http'
import { nextAskable } from './ask-question'
import { resultOf } from './result'
import {
  answersTo,
  playerRecords,
  playersOf,
  questionsOf,
  sessionRecords,
  type Session,
} from './session'
import { afterResult, ended, isOverdue, lastCall, opened, paused, resumed } from './steps'

export const unknownSession = () =>
  notFound('Không có phòng này, hoặc buổi đố vui đã kết thúc từ lâu.')

const changedMeanwhile = () =>
  conflict('CHANGED_MEANWHILE', 'Buổi đố vui vừa chuyển bước. Hãy xem lại màn hình.')

/**
 * Does what whoever leads the session asks for, within the transaction of `req`.
 * @throws RequestError 404, 409 when it was decided on a state that is no more
 */
export async function control(
  req: PayloadRequest,
  id: string,
  { action, rev, player = '' }: LiveControl,
  now: number,
): Promise<void> {
  const session = await (await sessionRecords(req)).get(id)
  if (!session) throw unknownSession()
  if (action === 'rename') {
    await giveOtherName(req, session, player)
    return store(req, session, {}, now)
  }
  if (session.phase === 'ended') throw conflict('SESSION_ENDED', 'Buổi đố vui này đã kết thúc.')
  if (session.rev !== rev) throw changedMeanwhile()
  const change =
    action === 'pause'
      ? paused(session, now)
      : action === 'resume'
        ? resumed(session, now)
        : action === 'end'
          ? ended(now)
          : await next(req, session, now)
  if (change) await store(req, session, change, now)
}

async function next(req: PayloadRequest, session: Session, now: number): Promise<Partial<Session>> {
  if (session.phase === 'open') return lastCall(session, now)
  const then = afterResult(session)
  if (then === 'board') return { phase: 'board' }
  const place =
    then === 'next' ? await nextAskable(req, session.id, session.place + 1, now) : undefined
  if (place === undefined) return ended(now)
  // What had to be left out has no result.
  const results = Array.from({ length: place }, (_, at) => session.results[at] ?? null)
  return { ...opened(session, place, now), results }
}

/**
 * Closes the open question and counts its answers: all that were acknowledged, as they are written in
 * turns before this one.
 * @param isComplete Whether everybody has answered: then without waiting for the time to be up.
 * @returns Whether it was closed by this.
 */
export async function closeQuestion(
  req: PayloadRequest,
  id: string,
  now: number,
  isComplete: (answered: number) => boolean,
): Promise<boolean> {
  const session = await (await sessionRecords(req)).get(id)
  if (session?.phase !== 'open') return false
  const { place } = session
  const answers = await answersTo(req, id, place)
  if (!isOverdue(session, now) && !isComplete(answers.size)) return false
  const question = (await questionsOf(req, id))[place]!
  const results = [...session.results.slice(0, place), resultOf(question, answers.values())]
  await store(req, session, { phase: 'closed', results, closesAt: null, leftMs: null }, now)
  return true
}

async function giveOtherName(req: PayloadRequest, session: Session, id: string): Promise<void> {
  const players = await playersOf(req, session.id)
  const player = players.find((each) => each.id === id)
  if (!player) throw notFound('Không tìm thấy người chơi này.')
  const taken = new Set(players.map(({ name }) => name.toLowerCase()))
  const name = freeName('', (wished) => taken.has(wished.toLowerCase()), Math.random)
  await (await playerRecords(req)).changeIf(id, { name: player.name }, { name })
}

async function store(
  req: PayloadRequest,
  { id, rev }: Session,
  change: Partial<Session>,
  now: number,
): Promise<void> {
  const sessions = await sessionRecords(req)
  const isStored = await sessions.changeIf(id, { rev }, { ...change, rev: rev + 1, changedAt: now })
  if (!isStored) throw changedMeanwhile()
}
