import { groupBy, isWithin, publishedIn, release, type Released, type Scope } from './bundle'
import type { RatingSummary, Tally } from '@chung-tay/shared/ratings/contract'
import { cautionBelow, factors, type Factor } from '@chung-tay/shared/ratings/vocabulary'

export type CountedRating = {
  unit: string
  month: string
  level: number
  channel: 'invited' | 'walk-in'
  factors: Partial<Record<Factor, 'good' | 'bad' | null | undefined>>
}
export type CountedInvitation = { unit: string; month: string }
export type UnitNames = ReadonlyMap<string, { slug: string; name: string }>

/** Everything stored, whatever is asked for: what may be published depends on all of it. */
type Stored = { ratings: readonly CountedRating[]; invitations: readonly CountedInvitation[] }
type Summary = Pick<
  RatingSummary,
  'total' | 'months' | 'units' | 'otherUnits' | 'factors' | 'waiting'
>

/**
 * Counts ratings: shares by level in all, by month and by unit, and by factor, each with its
 * denominators. Only whole bundles of at least five are counted (see `bundle`), so no group of fewer
 * can be read or worked out, neither within an answer nor from several with other units or months.
 */
export function summarize(
  { ratings, invitations }: Stored,
  names: UnitNames,
  scope: Scope = {},
): Summary {
  const released = release(ratings)
  const asked = (each: { unit: string; month: string }) =>
    isWithin(each, scope) && (!scope.unit || each.unit === scope.unit)
  const received = ratings.filter(asked)
  const invited = invitations.filter(asked)
  const published = publishedIn(released, scope)
  const publishedOf = (unit: string) => publishedIn(released, { ...scope, unit })
  const askedUnits = scope.unit ? [scope.unit] : [...released.byUnit.keys()]
  const rowOf = rows(received, invited)
  return {
    total: tally(items(published), received.length, invited.length),
    waiting: waitingIn(released, scope),
    months: rowOf(
      ({ month }) => month,
      groupBy(published, ({ month }) => month),
    ).map(([month, each]) => ({ month, ...each })),
    units: rowOf(
      ({ unit }) => unit,
      new Map(askedUnits.map((unit) => [unit, publishedOf(unit)])),
    ).map(([unit, each]) => ({
      ...(names.get(unit) ?? { slug: unit, name: 'Đơn vị không còn trong danh bạ' }),
      ...each,
    })),
    otherUnits: scope.unit
      ? null
      : tally(items(publishedIn({ ...released, byUnit: new Map() }, scope)), 0, 0),
    factors: factors.map(({ value, label }) => ({
      factor: value,
      label,
      ...opinionsOn(value, ratings, scope),
    })),
  }
}

type Published = { item: CountedRating }[]

/** Makes the rows of a table, by key: what is published, received and invited under each. */
function rows(received: readonly CountedRating[], invited: readonly CountedInvitation[]) {
  return (keyOf: (each: CountedInvitation) => string, published: Map<string, Published>) => {
    const receivedBy = groupBy(received, keyOf)
    const invitedBy = groupBy(invited, keyOf)
    const keys = new Set([...receivedBy.keys(), ...invitedBy.keys()])
    for (const [key, own] of published) if (own.length > 0) keys.add(key)
    return [...keys].sort().map((key): [string, Tally] => {
      const counts = [receivedBy, invitedBy].map((groups) => groups.get(key)?.length ?? 0)
      return [key, tally(items(published.get(key) ?? []), counts[0]!, counts[1]!)]
    })
  }
}

/** How many ratings of the scope are in no bundle yet. */
function waitingIn({ byUnit, others }: Released<CountedRating>, scope: Scope): number {
  const series = scope.unit ? byUnit.get(scope.unit) : others
  return (series?.waiting ?? []).filter((each) => isWithin(each, scope)).length
}

function tally(ratings: readonly CountedRating[], received: number, invitations: number): Tally {
  const answers = ratings.length
  if (answers === 0) {
    // That nobody answered tells nothing about anybody.
    return {
      answers: received === 0 ? 0 : null,
      invitedAnswers: null,
      walkInAnswers: null,
      invitations,
      shares: null,
      isSuppressed: true,
      needsCaution: true,
    }
  }
  const invitedAnswers = ratings.filter(({ channel }) => channel === 'invited').length
  const share = (level: number) => ratings.filter((each) => each.level === level).length / answers
  return {
    answers,
    invitedAnswers,
    walkInAnswers: answers - invitedAnswers,
    invitations,
    shares: { 1: share(1), 2: share(2), 3: share(3), 4: share(4), 5: share(5) },
    isSuppressed: false,
    needsCaution: answers < cautionBelow,
  }
}

/** Opinions are bundled by themselves: of five ratings perhaps one says something on a factor. */
function opinionsOn(factor: Factor, ratings: readonly CountedRating[], scope: Scope) {
  const said = ratings.flatMap(({ unit, month, factors: opinions }) => {
    const opinion = opinions[factor]
    return opinion ? [{ unit, month, opinion }] : []
  })
  const published = items(publishedIn(release(said), scope))
  const answers = published.length
  const isSuppressed = answers === 0
  const part = (wanted: string) =>
    isSuppressed ? null : published.filter(({ opinion }) => opinion === wanted).length / answers
  return {
    answers: isSuppressed ? null : answers,
    good: part('good'),
    bad: part('bad'),
    isSuppressed,
    needsCaution: answers < cautionBelow,
  }
}

const items = <T>(published: readonly { item: T }[]) => published.map(({ item }) => item)
