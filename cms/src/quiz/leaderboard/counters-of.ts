import type { RankCount } from '../../platform/database/ranking'
import { everyPage, type Records } from '../../platform/database/records'

/** Every stored counter of all boards of a contest. */
export async function countersOf(
  counts: Records<RankCount>,
  contest: string,
): Promise<RankCount[]> {
  const found: RankCount[] = []
  // Boards are named `<contest>` or `<contest>/…`, counters `<board>|…`; both signs sort behind "!".
  const after = [`${contest}!`]
  for await (const page of everyPage(counts, { where: {}, order: ['id'], after })) {
    const own = page.filter(({ id }) => id.startsWith(contest))
    found.push(...own)
    if (own.length < page.length) break
  }
  return found
}
