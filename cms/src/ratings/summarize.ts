import { groupBy } from '../platform/group-by'
import { isWithin, publishedIn, release, type Released, type Scope } from './bundle'
import type { RatingSummary, Tally } from '@chung-tay/shared/ratings/contract'
import {
  cautionBelow,
  factors,
  type Channel,
  type Factor,
} from '@chung-tay/shared/ratings/vocabulary'

export type CountedRating = {
  unit: string
  month: string
  level: number
  channel: Channel
  factors: Partial<Record<Factor, 'good' | 'bad' | null | undefined>>
}
export type CountedInvitation = { unit: string; month: string }
export type UnitNames = ReadonlyMap<string, { slug: string; name: string }>

/** Everything stored, whatever is asked for: what may be published depends on all of it. */
type Stored = { ratings: readonly CountedRating[]; invitations: readonly CountedInvitation[] }
type Summary = Pick<
  RatingSummary,
  'total' | 'months' | 'units' | 'otherUnits' | 'factors' | 'waiting' | 'crowded'
>

/**
 * Counts ratings: shares by level in all, by month and by unit, and by factor, each with its
 * denominators. Only whole bundles of at least five are counted (see `bundle`), so no group of fewer
 * can be read or worked out, neither within an answer nor from several with other units or months.
 *
 * Ratings kept apart (`crowded`) are bundled and counted by themselves, and are in no other number.
 */
export function summarize(
  { ratings: all, invitations }: Stored,
  names: UnitNames,
  scope: Scope = {},
): Summary {
  const ratings = all.filter(({ channel }) => channel !== 'crowded')
  const apart = all.filter(({ channel }) => channel === 'crowded')
  const [released, releasedApart] = [release(ratings), release(apart)]
  const asked = (each: { unit: string; month: string }) =>
    isWithin(each, scope) && (!scope.unit || each.unit === scope.unit)
  const received = {
    ratings: ratings.filter(asked),
    invitations: invitations.filter(asked),
    apart: apart.filter(asked),
  }
  const published = {
    ratings: publishedIn(released, scope),
    apart: publishedIn(releasedApart, scope),
  }
  const publishedOf = (unit: string) => publishedIn(released, { ...scope, unit })
  const apartOf = (unit: string) => publishedIn(releasedApart, { ...scope, unit })
  const askedUnits = scope.unit
    ? [scope.unit]
    : [...new Set([...released.byUnit.keys(), ...releasedApart.byUnit.keys()])]
  const byMonth = ({ month }: { month: string }) => month
  return {
    total: tally({ ...itemsOf(published), received: countsOf(received) }),
    crowded: sharesOf(itemsOf(published).apart, received.apart.length),
    waiting: waitingIn(released, scope) + waitingIn(releasedApart, scope),
    months: rows(
      received,
      ({ month }) => month,
      groupBy(published.ratings, byMonth),
      groupBy(published.apart, byMonth),
    ).map(([month, each]) => ({ month, ...each })),
    units: rows(
      received,
      ({ unit }) => unit,
      new Map(askedUnits.map((unit) => [unit, publishedOf(unit)])),
      new Map(askedUnits.map((unit) => [unit, apartOf(unit)])),
    ).map(([unit, each]) => ({
      ...(names.get(unit) ?? { slug: unit, name: 'Đơn vị không còn trong danh bạ' }),
      ...each,
    })),
    otherUnits: scope.unit
      ? null
      : tally({
          ratings: items(publishedIn({ ...released, byUnit: new Map() }, scope)),
          apart: items(publishedIn({ ...releasedApart, byUnit: new Map() }, scope)),
          received: { ratings: 0, invitations: 0, apart: 0 },
        }),
    factors: factors.map(({ value, label }) => ({
      factor: value,
      label,
      ...opinionsOn(value, ratings, scope),
    })),
  }
}

type Published = { item: CountedRating }[]
type Received = {
  ratings: readonly CountedRating[]
  invitations: readonly CountedInvitation[]
  apart: readonly CountedRating[]
}

/** Makes the rows of a table, by key: what is published, received and invited under each. */
function rows(
  received: Received,
  keyOf: (each: CountedInvitation) => string,
  published: ReadonlyMap<string, Published>,
  publishedApart: ReadonlyMap<string, Published>,
): [string, Tally][] {
  const by = {
    ratings: groupBy(received.ratings, keyOf),
    invitations: groupBy(received.invitations, keyOf),
    apart: groupBy(received.apart, keyOf),
  }
  // What is published counts in the month and unit that completed it, so something came in there too.
  const keys = new Set(Object.values(by).flatMap((groups) => [...groups.keys()]))
  return [...keys].sort().map((key) => [
    key,
    tally({
      ratings: items(published.get(key) ?? []),
      apart: items(publishedApart.get(key) ?? []),
      received: {
        ratings: by.ratings.get(key)?.length ?? 0,
        invitations: by.invitations.get(key)?.length ?? 0,
        apart: by.apart.get(key)?.length ?? 0,
      },
    }),
  ])
}

const countsOf = ({ ratings, invitations, apart }: Received) => ({
  ratings: ratings.length,
  invitations: invitations.length,
  apart: apart.length,
})

const itemsOf = ({ ratings, apart }: { ratings: Published; apart: Published }) => ({
  ratings: items(ratings),
  apart: items(apart),
})

/** How many ratings of the scope are in no bundle yet. */
function waitingIn({ byUnit, others }: Released<CountedRating>, scope: Scope): number {
  const series = scope.unit ? byUnit.get(scope.unit) : others
  return (series?.waiting ?? []).filter((each) => isWithin(each, scope)).length
}

type Counting = {
  ratings: readonly CountedRating[]
  apart: readonly CountedRating[]
  received: { ratings: number; invitations: number; apart: number }
}

function tally({ ratings, apart, received }: Counting): Tally {
  const { answers, shares, isSuppressed } = sharesOf(ratings, received.ratings)
  const invitedAnswers = ratings.filter(({ channel }) => channel === 'invited').length
  return {
    answers,
    invitedAnswers: shares && invitedAnswers,
    walkInAnswers: shares && ratings.length - invitedAnswers,
    invitations: received.invitations,
    crowdedAnswers: sharesOf(apart, received.apart).answers,
    shares,
    isSuppressed,
    needsCaution: ratings.length < cautionBelow,
  }
}

function sharesOf(ratings: readonly CountedRating[], received: number) {
  const answers = ratings.length
  // That nobody answered tells nothing about anybody.
  if (answers === 0) return { answers: received === 0 ? 0 : null, shares: null, isSuppressed: true }
  const share = (level: number) => ratings.filter((each) => each.level === level).length / answers
  return {
    answers,
    shares: { 1: share(1), 2: share(2), 3: share(3), 4: share(4), 5: share(5) },
    isSuppressed: false,
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
