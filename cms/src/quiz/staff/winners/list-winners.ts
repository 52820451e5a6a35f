import type { Payload } from 'payload'
import {
  boardPage,
  countBelow,
  cursorOf,
  type BoardStore,
  type Ranked,
} from '../../../platform/database/ranking'
import { records, type Cursor } from '../../../platform/database/records'
import { conflict } from '../../../platform/http'
import type { Attempt } from '../../attempts/attempt'
import { mayShowResults } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { maskName } from '@chung-tay/shared/quiz/attempts/nickname'
import { poolOf, type Contest } from '../../contests/load-contest'
import { boards, boardStore } from '../../leaderboard/boards'
import type { BoardEntry } from '../../leaderboard/entry'
import { countAttempts } from '../analysis/report'
import { award, type Awarded } from './award'
import { receiptOf } from '../../attempts/receipt'

type Candidate = { rank: number; prediction: number | null; entry: BoardEntry }
export type Winner = Awarded<Candidate> & {
  /** Masked unless its owner agreed to be named. */
  name: string
  group: string
  code: string
  certificate: string
}
export type Winners = {
  winners: Winner[]
  /** How many people answered everything right, as the ranking counts them. */
  allRight: number
}

const pageSize = 200

/**
 * Who gets which prize on the board as it is now.
 * @throws RequestError 409 while somebody may still play, or when no prizes are set
 */
export async function listWinners(
  payload: Payload,
  contest: Contest,
  now: number,
): Promise<Winners> {
  await refuseEarly(payload, contest, now)
  const prizes = contest.prizes ?? []
  const board = boards.all(contest.id)
  const store = await boardStore({ payload })
  const allRight = await countBelow(store.counts, board, contest.limitSeconds + 1)
  const wanted = prizes.reduce((sum, { count }) => sum + count, 0)
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const candidates: (Candidate & { certificate: string })[] = []
  for (const { rank, entry } of await firstOf(store, board, wanted)) {
    const attempt = await attempts.get(entry.attempt)
    candidates.push({
      rank,
      entry,
      prediction: attempt?.prediction ?? null,
      certificate: attempt?.certificate ?? '',
    })
  }
  const names = new Map((await poolOf(payload, contest)).groups.map(({ id, name }) => [id, name]))
  const winners = award(candidates, prizes, contest.asksPrediction ? allRight : null)
  return {
    allRight,
    winners: winners.map((winner) => ({
      ...winner,
      name: winner.entry.isNameShown ? winner.entry.name : maskName(winner.entry.name),
      group: names.get(winner.entry.group) ?? '',
      code: receiptOf(winner.entry.attempt),
    })),
  }
}

async function refuseEarly(payload: Payload, contest: Contest, now: number): Promise<void> {
  if (contest.state === 'cancelled')
    throw conflict('CONTEST_CANCELLED', 'Cuộc thi đã bị hủy nên không trao giải.')
  if (!mayShowResults(contest, now))
    throw conflict('NOT_ENDED', 'Cuộc thi chưa kết thúc nên chưa có danh sách trao giải.')
  if ((await countAttempts(payload, contest.id, { state: { equals: 'open' } })) > 0)
    throw conflict(
      'STILL_CLOSING',
      'Còn bài thi đang được đóng. Chờ một, hai phút rồi tải lại danh sách.',
    )
  if (contest.withdrawn.some(({ regradedAt }) => !regradedAt))
    throw conflict(
      'STILL_GRADING',
      'Một câu vừa được rút, bài đang được chấm lại. Chờ năm, mười phút rồi tải lại danh sách.',
    )
  if ((contest.prizes ?? []).length === 0)
    throw conflict('NO_PRIZES', 'Cuộc thi này chưa ghi giải thưởng. Mở cuộc thi để ghi thêm.')
}

/** The best so many of a board, and everybody who shares the last one's rank. */
async function firstOf(
  store: BoardStore<BoardEntry>,
  board: string,
  wanted: number,
): Promise<Ranked<BoardEntry>[]> {
  const found: Ranked<BoardEntry>[] = []
  for (let after: Cursor | undefined; ;) {
    const page = await boardPage(store, board, { after, limit: pageSize })
    for (const each of page) {
      const last = found.at(-1)
      if (found.length >= wanted && each.rank !== last?.rank) return found
      found.push(each)
    }
    if (page.length < pageSize) return found
    after = cursorOf(page.at(-1)!.entry)
  }
}
