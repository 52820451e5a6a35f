import type { PayloadRequest } from 'payload'
import { countEntry, toCounts } from '../../platform/database/ranking'
import { records } from '../../platform/database/records'
import type { Contest } from '../contests/load-contest'
import { isDisqualified, type Attempt } from '../attempts/attempt'
import { boardsOf, boardStore, entryId, keyOf } from './boards'
import type { BoardEntry } from './entry'

type Measures = Pick<Contest, 'id' | 'questionCount' | 'limitSeconds'>

/**
 * Brings a person's entries on all boards of a contest in line with their attempts: the best one
 * that counts, on each board. Entries and counters change within the request's transaction. Doing it
 * again changes nothing; as much is written whether an attempt was better or not, so that the time a
 * submission takes tells nothing.
 */
export async function settleEntrant(
  req: PayloadRequest,
  contest: Measures,
  entrant: string,
): Promise<void> {
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const { entries, counts } = await boardStore(req)
  const finished = (await attempts.find({ contest: contest.id, entrant })).filter(
    ({ state }) => state !== 'open',
  )
  const wanted = new Map(bestEntries(finished, contest).map((entry) => [entry.board, entry]))
  const amounts = new Map<string, number>()
  for (const board of new Set(finished.flatMap(boardsOf))) {
    const before = await entries.get(entryId(board, entrant))
    const after = wanted.get(board)
    if (before) {
      await entries.remove(before.id)
      countEntry(amounts, before, -1)
    }
    if (after) {
      await entries.insert(after)
      countEntry(amounts, after, 1)
    }
  }
  await counts.add(toCounts(amounts))
}

/** The entries that finished attempts of one person make: per board the best that is not disqualified. */
export function bestEntries(finished: readonly Attempt[], contest: Measures): BoardEntry[] {
  const best = new Map<string, BoardEntry>()
  for (const attempt of finished) {
    if (isDisqualified(attempt)) continue
    for (const board of boardsOf(attempt)) {
      const entry = toEntry(attempt, board, contest)
      const other = best.get(board)
      if (!other || isBetter(entry, other)) best.set(board, entry)
    }
  }
  return [...best.values()]
}

const isBetter = (a: BoardEntry, b: BoardEntry) =>
  a.key < b.key || (a.key === b.key && a.reachedAt < b.reachedAt)

function toEntry(attempt: Attempt, board: string, contest: Measures): BoardEntry {
  const score = attempt.score ?? 0
  const seconds = attempt.seconds ?? 0
  return {
    id: entryId(board, attempt.entrant),
    board,
    key: keyOf({ score, seconds }, contest),
    reachedAt: attempt.endedAt ?? 0,
    contest: contest.id,
    attempt: attempt.id,
    name: attempt.nickname,
    isNameShown: attempt.isNameShown,
    group: attempt.group,
    score,
    seconds,
  }
}
