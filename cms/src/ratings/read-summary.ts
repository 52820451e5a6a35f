import type { Payload, Where } from 'payload'
import type { RatingSummary } from './contract'
import { summarize } from './summarize'
import { suppressBelow } from './vocabulary'

type Options = { unit?: { id: string }; from?: string; to?: string }

const maxComments = 20

/** The published numbers, counted anew from every stored rating. */
export async function readSummary(
  payload: Payload,
  { unit, from, to }: Options,
): Promise<RatingSummary> {
  const where: Where = {
    and: [
      ...(unit ? [{ unit: { equals: unit.id } }] : []),
      ...(from ? [{ month: { greater_than_equal: from } }] : []),
      ...(to ? [{ month: { less_than_equal: to } }] : []),
    ],
  }
  const common = { where, pagination: false, depth: 0, overrideAccess: true } as const
  const [ratings, invitations, units] = await Promise.all([
    payload.find({ collection: 'ratings', sort: '-createdAt', ...common }),
    payload.find({ collection: 'rating-invitations', ...common }),
    payload.find({
      collection: 'units',
      pagination: false,
      depth: 0,
      select: { slug: true, name: true },
      overrideAccess: true,
    }),
  ])
  const names = new Map(units.docs.map(({ id, slug, name }) => [id, { slug, name }]))
  const counted = {
    ratings: ratings.docs.map((each) => ({
      unit: idOf(each.unit),
      month: each.month,
      level: each.level,
      channel: each.channel,
      factors: each.factors ?? {},
    })),
    invitations: invitations.docs.map((each) => ({ unit: idOf(each.unit), month: each.month })),
  }
  const summary = summarize(counted, names)
  const shown = new Set(summary.units.filter(({ shares }) => shares).map(({ slug }) => slug))
  return {
    from: from ?? null,
    to: to ?? null,
    ...summary,
    comments: ratings.docs
      .filter(({ comment, unit: of }) => comment && shown.has(names.get(idOf(of))?.slug ?? ''))
      .slice(0, counted.ratings.length < suppressBelow ? 0 : maxComments)
      .map(({ month, unit: of, level, comment, isCommentHidden, hiddenReason }) => ({
        month,
        unit: names.get(idOf(of))?.name ?? '',
        level,
        text: isCommentHidden ? null : (comment ?? null),
        hiddenReason: isCommentHidden ? (hiddenReason ?? '') : null,
      })),
  }
}

const idOf = (related: string | { id: string }) =>
  typeof related === 'object' ? related.id : related
