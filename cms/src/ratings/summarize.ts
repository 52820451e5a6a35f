import type { RatingSummary, Tally } from './contract'
import { cautionBelow, factors, suppressBelow, type Factor } from './vocabulary'

export type CountedRating = {
  unit: string
  month: string
  level: number
  channel: 'invited' | 'walk-in'
  factors: Partial<Record<Factor, 'good' | 'bad' | null | undefined>>
}
export type CountedInvitation = { unit: string; month: string }
export type UnitNames = ReadonlyMap<string, { slug: string; name: string }>

type Counted = { ratings: readonly CountedRating[]; invitations: readonly CountedInvitation[] }
type Summary = Pick<RatingSummary, 'total' | 'months' | 'units' | 'factors'>

/**
 * Counts ratings: shares by level in all, by month and by unit, and by factor, each with its
 * denominators. Groups of fewer than 5 are not shown; and where exactly one group of a table is
 * hidden while the total is shown, the next smallest is hidden too, so that subtracting cannot
 * bring it back.
 */
export function summarize(counted: Counted, names: UnitNames): Summary {
  const { ratings, invitations } = counted
  const total = tally(ratings, invitations)
  const isShown = !total.isSuppressed
  return {
    total,
    months: table(counted, ({ month }) => month, isShown).map(([month, each]) => ({
      month,
      ...each,
    })),
    units: table(counted, ({ unit }) => unit, isShown).map(([unit, each]) => ({
      ...(names.get(unit) ?? { slug: unit, name: 'Đơn vị không còn trong danh bạ' }),
      ...each,
    })),
    factors: factors.map(({ value, label }) => {
      const said = ratings.flatMap(({ factors: opinions }) => opinions[value] ?? [])
      const isSuppressed = said.length < suppressBelow
      const part = (opinion: string) =>
        isSuppressed ? null : said.filter((each) => each === opinion).length / said.length
      return {
        factor: value,
        label,
        answers: isSuppressed ? null : said.length,
        good: part('good'),
        bad: part('bad'),
        isSuppressed,
        needsCaution: said.length < cautionBelow,
      }
    }),
  }
}

/** A tally of each group, ordered by the group's key. */
function table(
  { ratings, invitations }: Counted,
  keyOf: (counted: { unit: string; month: string }) => string,
  isTotalShown: boolean,
): [string, Tally][] {
  const keys = [...new Set([...ratings, ...invitations].map(keyOf))].sort()
  const groups = keys.map((key) => ({
    key,
    ratings: ratings.filter((each) => keyOf(each) === key),
    invitations: invitations.filter((each) => keyOf(each) === key),
  }))
  const hidden = new Set(
    groups.filter((group) => group.ratings.length < suppressBelow).map(({ key }) => key),
  )
  const isTelling = groups.some(({ key, ratings: own }) => hidden.has(key) && own.length > 0)
  if (isTotalShown && isTelling && hidden.size === 1) {
    const next = groups
      .filter(({ key }) => !hidden.has(key))
      .sort((a, b) => a.ratings.length - b.ratings.length || a.key.localeCompare(b.key))[0]
    if (next) hidden.add(next.key)
  }
  return groups.map(({ key, ratings: own, invitations: invited }) => [
    key,
    hidden.has(key) ? suppressed(own.length) : tally(own, invited),
  ])
}

function tally(
  ratings: readonly CountedRating[],
  invitations: readonly CountedInvitation[],
): Tally {
  const answers = ratings.length
  if (answers < suppressBelow) return suppressed(answers)
  const invitedAnswers = ratings.filter(({ channel }) => channel === 'invited').length
  const share = (level: number) => ratings.filter((each) => each.level === level).length / answers
  return {
    answers,
    invitedAnswers,
    walkInAnswers: answers - invitedAnswers,
    invitations: invitations.length,
    shares: { 1: share(1), 2: share(2), 3: share(3), 4: share(4), 5: share(5) },
    isSuppressed: false,
    needsCaution: answers < cautionBelow,
  }
}

function suppressed(answers: number): Tally {
  return {
    // That nobody answered tells nothing about anybody.
    answers: answers === 0 ? 0 : null,
    invitedAnswers: null,
    walkInAnswers: null,
    invitations: null,
    shares: null,
    isSuppressed: true,
    needsCaution: true,
  }
}
