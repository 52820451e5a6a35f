import type { Payload } from 'payload'
import type { QuizAttempt } from '@chung-tay/shared/payload-types'
import { boardPage, cursorOf } from '../../platform/database/ranking'
import type { Cursor } from '../../platform/database/records'
import { poolOf, type Contest } from '../contests/load-contest'
import { boards, boardStore } from '../leaderboard/boards'
import { receiptOf } from '../attempts/receipt'

export type AttemptRow = {
  id: string
  code: string
  /** On the board; null when this attempt is not what the board shows. */
  rank: number | null
  nickname: string
  group: string | null
  state: 'open' | 'submitted' | 'overdue'
  score: number | null
  seconds: number | null
  outReason: string | null
}
export type AttemptList = { rows: AttemptRow[]; next: Cursor | null }

const pageSize = 50

/** The board, with the attempts behind it. */
export async function rankedAttempts(
  payload: Payload,
  contest: Contest,
  after?: Cursor,
): Promise<AttemptList> {
  const store = await boardStore({ payload })
  const page = await boardPage(store, boards.all(contest.id), { after, limit: pageSize + 1 })
  const nameOf = await groupNames(payload, contest)
  const shown = page.slice(0, pageSize)
  return {
    rows: shown.map(({ rank, entry }) => ({
      id: entry.attempt,
      code: receiptOf(entry.attempt),
      rank,
      nickname: entry.name,
      group: nameOf(entry.group),
      state: 'submitted',
      score: entry.score,
      seconds: entry.seconds,
      outReason: null,
    })),
    next: page.length > pageSize ? cursorOf(shown.at(-1)!.entry) : null,
  }
}

/** Attempts by a part of the nickname, the beginning of their code, or the certificate's code. */
export async function findAttempts(
  payload: Payload,
  contest: Contest,
  wanted: string,
): Promise<AttemptList> {
  const text = wanted.trim()
  const code = text.replace(/[\s-]/g, '').toLowerCase()
  const isCode = /^[0-9a-f]{4,12}$/.test(code)
  // Ids are UUIDs, which have their first hyphen after eight digits.
  const from = code.length > 8 ? `${code.slice(0, 8)}-${code.slice(8)}` : code
  return listWhere(payload, contest, [
    { nickname: { like: text } },
    { certificate: { equals: code.toUpperCase() } },
    ...(isCode
      ? [{ and: [{ id: { greater_than_equal: from } }, { id: { less_than: `${from}~` } }] }]
      : []),
  ])
}

/** Attempts that staff took out of the ranking. */
export function attemptsOut(payload: Payload, contest: Contest): Promise<AttemptList> {
  return listWhere(payload, contest, [{ disqualifiedAt: { exists: true } }])
}

async function listWhere(
  payload: Payload,
  contest: Contest,
  anyOf: NonNullable<Parameters<Payload['find']>[0]['where']>[],
): Promise<AttemptList> {
  const { docs } = await payload.find({
    collection: 'quiz-attempts',
    where: { and: [{ contest: { equals: contest.id } }, { or: anyOf }] },
    limit: pageSize,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: {
      nickname: true,
      group: true,
      state: true,
      score: true,
      seconds: true,
      disqualifiedAt: true,
      disqualifiedReason: true,
    },
  })
  const nameOf = await groupNames(payload, contest)
  return { rows: docs.map((doc) => toRow(doc as QuizAttempt, nameOf)), next: null }
}

function toRow(attempt: QuizAttempt, nameOf: (group: string) => string | null): AttemptRow {
  return {
    id: attempt.id,
    code: receiptOf(attempt.id),
    rank: null,
    nickname: attempt.nickname ?? '',
    group: nameOf(attempt.group ?? ''),
    state: attempt.state as AttemptRow['state'],
    score: attempt.score ?? null,
    seconds: attempt.seconds ?? null,
    outReason: attempt.disqualifiedAt ? (attempt.disqualifiedReason ?? '') : null,
  }
}

async function groupNames(payload: Payload, contest: Contest) {
  const { groups } = await poolOf(payload, contest)
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  return (group: string) => names.get(group) ?? null
}
