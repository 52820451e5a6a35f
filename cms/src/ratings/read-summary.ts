import type { Payload } from 'payload'
import type { Rating } from '@chung-tay/shared/payload-types'
import { idOf } from '../platform/related-id'
import { isWithin, release, type Scope } from './bundle'
import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { publicWords } from './public-words'
import { summarize, type CountedRating, type UnitNames } from './summarize'

type Options = { unit?: { id: string }; from?: string; to?: string }
type Stored = { doc: Rating; counted: CountedRating }

const maxComments = 20

/** The published numbers, counted anew from every stored rating. */
export async function readSummary(
  payload: Payload,
  { unit, from, to }: Options,
): Promise<RatingSummary> {
  const common = { pagination: false, depth: 0, overrideAccess: true } as const
  const [ratings, invitations, units] = await Promise.all([
    payload.find({ collection: 'ratings', sort: '-createdAt', ...common }),
    payload.find({
      collection: 'rating-invitations',
      select: { unit: true, month: true },
      ...common,
    }),
    payload.find({ collection: 'units', select: { slug: true, name: true }, ...common }),
  ])
  const names = new Map(units.docs.map(({ id, slug, name }) => [id, { slug, name }]))
  const stored = ratings.docs.map((doc) => ({ doc, counted: counted(doc) }))
  const scope = { unit: unit?.id, from, to }
  const all = {
    ratings: stored.map((each) => each.counted),
    invitations: invitations.docs.map((each) => ({ unit: idOf(each.unit), month: each.month })),
  }
  return {
    from: from ?? null,
    to: to ?? null,
    ...summarize(all, names, scope),
    comments: recentComments(stored, names, scope),
  }
}

/**
 * The newest comments on units whose numbers of that month are published. Without the level: with it,
 * the one of five who wrote nothing could be worked out. Those of ratings kept apart stay with staff:
 * one sender could fill the page with them.
 */
function recentComments(stored: Stored[], names: UnitNames, scope: Scope) {
  const ordinary = stored.filter(({ counted: { channel } }) => channel !== 'crowded')
  const { byUnit } = release(ordinary.map((each) => each.counted))
  const isPublished = ({ unit, month }: CountedRating) =>
    month <= (byUnit.get(unit)?.bundles.at(-1)?.month ?? '')
  return ordinary
    .filter(({ doc }) => doc.comment)
    .filter(({ counted: { unit } }) => !scope.unit || unit === scope.unit)
    .filter(({ counted: each }) => isWithin(each, scope) && isPublished(each))
    .slice(0, maxComments)
    .map(({ doc, counted: { unit, month } }) => ({
      month,
      unit: names.get(unit)?.name ?? '',
      text: doc.isCommentHidden ? null : publicWords(doc.comment ?? ''),
      hiddenReason: doc.isCommentHidden ? (doc.hiddenReason ?? '') : null,
    }))
}

const counted = ({ unit, month, level, channel, factors }: Rating): CountedRating => ({
  unit: idOf(unit),
  month,
  level,
  channel,
  factors: factors ?? {},
})
