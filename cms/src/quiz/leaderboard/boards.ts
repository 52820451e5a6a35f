import type { Payload, PayloadRequest } from 'payload'
import { sha256 } from '../../platform/crypto/sha256'
import { countAll, type BoardStore, type RankCount } from '../../platform/database/ranking'
import { records } from '../../platform/database/records'
import type { Contest } from '../contests/load-contest'
import type { Attempt } from '../attempts/attempt'
import type { BoardEntry } from './entry'
import { weekOf } from './week'

type Asker = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

/** Names of the boards of a contest. */
export const boards = {
  all: (contest: string) => contest,
  group: (contest: string, group: string) => `${contest}/g/${group}`,
  week: (contest: string, week: string) => `${contest}/w/${week}`,
}

/** Every board on which an attempt competes. */
export function boardsOf({ contest, group, endedAt }: Attempt): string[] {
  return [
    boards.all(contest),
    ...(group ? [boards.group(contest, group)] : []),
    boards.week(contest, weekOf(endedAt ?? 0)),
  ]
}

/** The id of a person's only entry on a board; does not tell whose it is. */
export const entryId = (board: string, entrant: string) =>
  sha256(`${board}\n${entrant}`).slice(0, 32)

/**
 * Score and time as one number, smaller is better: more points first, then fewer whole seconds, so
 * that nobody's network decides by milliseconds. Equal keys share their rank.
 */
export function keyOf(
  { score, seconds }: { score: number; seconds: number },
  { questionCount, limitSeconds }: Pick<Contest, 'questionCount' | 'limitSeconds'>,
): number {
  return (questionCount - score) * (limitSeconds + 1) + seconds
}

export async function boardStore(asker: Asker): Promise<BoardStore<BoardEntry>> {
  return {
    entries: await records<BoardEntry>(asker, 'quiz-board-entries'),
    counts: await records<RankCount>(asker, 'quiz-rank-counts'),
  }
}

/** How many people are on the board of a contest. */
export async function boardSize(payload: Payload, contest: string): Promise<number> {
  const { counts } = await boardStore({ payload })
  return countAll(counts, boards.all(contest))
}
