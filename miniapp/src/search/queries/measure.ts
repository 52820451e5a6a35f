import type { WantedQuery } from './read-lines'

/** One query's outcome: at which place the first right hit stands (from 0), or -1, and what stood first. */
export type Outcome = WantedQuery & { place: number; first: string }

/** How well one kind does: shares from 0 to 1. */
export type Quality = { count: number; recall3: number; top1: number }

/** Asks every query. `find` answers the slugs, best first. */
export function outcomesOf(
  queries: readonly WantedQuery[],
  find: (query: string) => readonly string[],
): Outcome[] {
  return queries.map((wanted) => {
    const slugs = find(wanted.query)
    const place = slugs.findIndex((slug) => wanted.slugs.includes(slug))
    return { ...wanted, place, first: slugs[0] ?? '' }
  })
}

/** recall@3: a right hit among the first three; strict top 1: the first hit is right. */
export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const share = (places: number) =>
    outcomes.filter(({ place }) => place >= 0 && place < places).length / (outcomes.length || 1)
  return { count: outcomes.length, recall3: share(3), top1: share(1) }
}

/** The outcomes by kind of difficulty, in the order in which the kinds first occur. */
export function byKind(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const kinds = new Map<string, Outcome[]>()
  for (const outcome of outcomes)
    kinds.set(outcome.kind, [...(kinds.get(outcome.kind) ?? []), outcome])
  return kinds
}
