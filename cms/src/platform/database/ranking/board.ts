import type { Cursor, Records } from '../records/records'
import { countBelow, type RankCount } from './rank-counters'

/** What a board needs of an entry: smaller keys rank first; of equal ones the earlier is listed first. */
export type Placed = { id: string; board: string; key: number; reachedAt: number }
export type Ranked<E> = { rank: number; entry: E }
export type BoardStore<E extends Placed> = { entries: Records<E>; counts: Records<RankCount> }

const order = ['key', 'reachedAt', 'id'] as const
export const cursorOf = ({ key, reachedAt, id }: Placed): Cursor => [key, reachedAt, id]

/** The next entries after the cursor, each with its rank; equal keys share one. */
export async function boardPage<E extends Placed>(
  { entries, counts }: BoardStore<E>,
  board: string,
  { after, limit }: { after?: Cursor; limit: number },
): Promise<Ranked<E>[]> {
  const page = await entries.page({ where: { board } as Partial<E>, order, after, limit })
  // The first page begins at the first place; a later one may begin in the middle of a tie.
  return withRanks(counts, board, page, after ? undefined : 1)
}

/** The neighbours of an entry: `reach` before it, itself, `reach` after it. */
export async function aroundEntry<E extends Placed>(
  { entries, counts }: BoardStore<E>,
  entry: E,
  reach: number,
): Promise<Ranked<E>[]> {
  const where = { board: entry.board } as Partial<E>
  const after = cursorOf(entry)
  const before = await entries.page({ where, order, after, isBackwards: true, limit: reach })
  const behind = await entries.page({ where, order, after, limit: reach })
  return withRanks(counts, entry.board, [...before.reverse(), entry, ...behind])
}

/** The rank an entry with this key has: one more than there are better ones. */
export async function rankOf(
  counts: Records<RankCount>,
  board: string,
  key: number,
): Promise<number> {
  return 1 + (await countBelow(counts, board, key))
}

async function withRanks<E extends Placed>(
  counts: Records<RankCount>,
  board: string,
  page: readonly E[],
  first?: number,
): Promise<Ranked<E>[]> {
  const ranked: Ranked<E>[] = []
  // How many entries share the last rank; unknown while the tie may have begun before this page.
  let tied: number | undefined
  for (const entry of page) {
    const last = ranked.at(-1)
    if (last && last.entry.key === entry.key) {
      ranked.push({ rank: last.rank, entry })
      if (tied !== undefined) tied += 1
      continue
    }
    const known = last ? tied && last.rank + tied : first
    const rank = known ?? (await rankOf(counts, board, entry.key))
    tied = last || first ? 1 : undefined
    ranked.push({ rank, entry })
  }
  return ranked
}
