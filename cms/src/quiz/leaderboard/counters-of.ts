import type { RankCount } from '../../platform/database/ranking'
import { rowLimit, type Cursor, type Records } from '../../platform/database/records'

/** Every stored counter of all boards of a contest. */
export async function countersOf(
  counts: Records<RankCount>,
  contest: string,
): Promise<RankCount[]> {
  const found: RankCount[] = []
  // Boards are named `<contest>` or `<contest>/…`, counters `<board>|…`; both signs sort behind "!".
  let after: Cursor = [`${contest}!`]
  for (;;) {
    const page = await counts.page({ where: {}, order: ['id'], after, limit: rowLimit })
    const own = page.filter(({ id }) => id.startsWith(contest))
    found.push(...own)
    if (own.length < rowLimit) return found
    after = [own.at(-1)!.id]
  }
}
