import { groupBy } from '../platform/group-by'
import { suppressBelow } from '@chung-tay/shared/ratings/vocabulary'

type Dated = { month: string }

/** What is published together, counted in the month in which it became enough. */
export type Bundle<T> = { month: string; items: readonly T[] }

export type Bundled<T> = {
  bundles: Bundle<T>[]
  /** The latest ones, still too few to be published. */
  waiting: T[]
}

/**
 * Puts whole months together, oldest first, until there are at least five. Publishing nothing but
 * whole bundles means that no sum or difference of published numbers is about fewer than five:
 * whoever subtracts one answer from another is left with whole bundles.
 */
export function bundle<T extends Dated>(items: readonly T[]): Bundled<T> {
  const bundles: Bundle<T>[] = []
  let waiting: T[] = []
  const byMonth = groupBy(items, ({ month }) => month)
  for (const month of [...byMonth.keys()].sort()) {
    waiting = [...waiting, ...(byMonth.get(month) ?? [])]
    if (waiting.length < suppressBelow) continue
    bundles.push({ month, items: waiting })
    waiting = []
  }
  return { bundles, waiting }
}

export type Released<T> = {
  byUnit: ReadonlyMap<string, Bundled<T>>
  /** What waits in all units, put together in bundles of its own: five of them are of two units at least. */
  others: Bundled<T>
}

/** Bundles each unit's own, then what is left of all units. Depends on no question anybody asks. */
export function release<T extends Dated & { unit: string }>(items: readonly T[]): Released<T> {
  const byUnit = new Map(
    [...groupBy(items, ({ unit }) => unit)].map(([unit, own]) => [unit, bundle(own)]),
  )
  return { byUnit, others: bundle([...byUnit.values()].flatMap(({ waiting }) => waiting)) }
}

export type Scope = { unit?: string; from?: string; to?: string }

export function isWithin({ month }: Dated, { from = '', to = '9999' }: Scope): boolean {
  return month >= from && month <= to
}

/** The published items of a scope, with the month each is counted in. */
export function publishedIn<T>(
  { byUnit, others }: Released<T>,
  scope: Scope,
): { month: string; item: T }[] {
  const series = scope.unit ? [byUnit.get(scope.unit)] : [...byUnit.values(), others]
  return series
    .flatMap((each) => each?.bundles ?? [])
    .filter((each) => isWithin(each, scope))
    .flatMap(({ month, items }) => items.map((item) => ({ month, item })))
}
