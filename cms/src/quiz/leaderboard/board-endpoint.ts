import { dayMs } from '@chung-tay/shared/calendar'
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import {
  aroundEntry,
  boardPage,
  countAll,
  cursorOf,
  rankOf,
  type Ranked,
} from '../../platform/database/ranking'
import { records, type Cursor } from '../../platform/database/records'
import { badFields, publicEndpoint } from '../../platform/http'
import type { Attempt } from '../attempts/attempt'
import { deviceOf } from '../attempts/entrant'
import { maskName } from '@chung-tay/shared/quiz/attempts/nickname'
import { contestBySlug, poolOf, type Contest } from '../contests/load-contest'
import { mayShowResults, resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { boards, boardStore, entryId } from './boards'
import {
  boardQuerySchema,
  boardSchema,
  type Board,
  type BoardRow,
} from '@chung-tay/shared/quiz/leaderboard/contract'
import type { BoardEntry } from './entry'
import { groupFigures } from './group-figures'
import { weekOf } from './week'

const reach = 3
const weekMs = 7 * dayMs

/** Closes what nobody handed in before the results of a contest, by its id, are shown. */
type CloseRest = (payload: Payload, contest: string) => Promise<void>

/** `GET /api/quiz/contests/<slug>/leaderboard`: a page of a board, and the asker's own place. */
export const leaderboardEndpoint = (closeRest: CloseRest): Endpoint =>
  publicEndpoint({
    path: '/quiz/contests/:slug/leaderboard',
    method: 'get',
    summary: 'A board of a contest: exact ranks, page by page, and the own place',
    query: boardQuerySchema,
    answers: { 200: { schema: boardSchema, description: 'One page of the board' } },
    refusals: [401],
    limit: { points: 6000, perSeconds: 600 },
    isDirect: true,
    answer: async ({ req, query }): Promise<Board> => {
      const { payload } = req
      const contest = await contestBySlug(payload, String(req.routeParams?.slug ?? ''))
      const board = boardOf(contest, query)
      const store = await boardStore({ payload })
      if (!mayShowResults(contest, Date.now())) return closedBoard(payload, contest, board)
      await closeRest(payload, contest.id)
      const after = query.after ? parseCursor(query.after) : undefined
      const page = await boardPage(store, board, { after, limit: query.limit + 1 })
      const shown = page.slice(0, query.limit)
      const { groups } = await poolOf(payload, contest)
      const names = new Map(groups.map(({ id, name }) => [id, name]))
      const entrants = await countAll(store.counts, board)
      const mine = await ownEntry(req, contest, board, store.entries)
      const toRow = ({ rank, entry }: Ranked<BoardEntry>): BoardRow => ({
        rank,
        name: entry.isNameShown ? entry.name : maskName(entry.name),
        group: names.get(entry.group) ?? null,
        score: entry.score,
        seconds: entry.seconds,
        isMe: entry.id === mine?.id,
      })
      const rank = mine && (await rankOf(store.counts, board, mine.key))
      const notBelow = mine && (await rankOf(store.counts, board, mine.key + 1)) - 1
      return {
        contest: contest.slug,
        title: contest.title,
        outOf: contest.questionCount,
        isFinal: true,
        resultsAt: new Date(resultsAt(contest)).toISOString(),
        weeks: weeksOf(contest, Date.now()),
        groupKind: contest.groupKind,
        groups: await groupFigures(payload, contest, groups),
        entrants,
        rows: shown.map(toRow),
        next: page.length > query.limit ? toCursor(shown.at(-1)!.entry) : null,
        me:
          mine && rank !== undefined
            ? {
                rank,
                shareBelow: entrants > 1 ? (entrants - (notBelow ?? 0)) / (entrants - 1) : null,
                around: (await aroundEntry(store, mine, reach)).map(toRow),
              }
            : null,
      }
    },
  })

/** Before the results: how many take part, and from where; no row, nobody's place. */
async function closedBoard(payload: Payload, contest: Contest, board: string): Promise<Board> {
  const { counts } = await boardStore({ payload })
  const { groups } = await poolOf(payload, contest)
  return {
    contest: contest.slug,
    title: contest.title,
    outOf: contest.questionCount,
    isFinal: false,
    resultsAt: new Date(resultsAt(contest)).toISOString(),
    weeks: weeksOf(contest, Date.now()),
    groupKind: contest.groupKind,
    groups: await groupFigures(payload, contest, groups),
    entrants: await countAll(counts, board),
    rows: [],
    next: null,
    me: null,
  }
}

function boardOf(
  contest: Contest,
  { board, group, week }: { board: 'all' | 'group' | 'week'; group?: string; week?: string },
): string {
  if (board === 'all') return boards.all(contest.id)
  if (board === 'week') return boards.week(contest.id, week ?? weekOf(Date.now()))
  if (!group) throw badFields({ group: 'Hãy chọn nơi muốn xem.' })
  return boards.group(contest.id, group)
}

/** Weeks of the contest that have begun. */
export function weeksOf({ startsAt, endsAt }: Contest, now: number): string[] {
  const weeks = new Set<string>()
  const last = Math.min(now, endsAt - 1)
  for (let at = startsAt; at < last && weeks.size < 60; at += weekMs) weeks.add(weekOf(at))
  if (last >= startsAt) weeks.add(weekOf(last))
  return [...weeks]
}

/** The asker's entry on this board: by the token of the device, or the account it last played with. */
async function ownEntry(
  req: PayloadRequest,
  contest: Contest,
  board: string,
  entries: { get: (id: string) => Promise<BoardEntry | undefined> },
): Promise<BoardEntry | undefined> {
  if (!req.headers.has('authorization')) return undefined
  const owner = deviceOf(req.headers)
  const entrant =
    contest.whoMayEnter === 'zalo' ? await accountOf(req.payload, contest.id, owner) : owner
  return entrant ? entries.get(entryId(board, entrant)) : undefined
}

async function accountOf(
  payload: Payload,
  contest: string,
  owner: string,
): Promise<string | undefined> {
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  return (await attempts.find({ contest, owner }, 1))[0]?.entrant
}

const toCursor = (entry: BoardEntry) =>
  Buffer.from(JSON.stringify(cursorOf(entry))).toString('base64url')

function parseCursor(text: string): Cursor {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const [key, reachedAt, id] = cursor
    if (Number.isFinite(key) && Number.isFinite(reachedAt) && typeof id === 'string')
      return [key as number, reachedAt as number, id]
  } catch {
    // Told below.
  }
  throw badFields({ after: 'Trang này không còn đúng. Hãy xem lại từ đầu bảng.' })
}
