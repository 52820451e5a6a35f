import type { CollectionSlug, Payload } from 'payload'
import { keepAnswers } from './keep-answers'

type Found = { id: string; name: string }

/**
 * There are some hundreds of units and procedures; more would be made-up addresses. What was not
 * found may be published any moment.
 */
const kept = keepAnswers<Found | undefined>({ most: 2_000, forMs: 5_000, isLasting: Boolean })

/**
 * A published document's id and name as of at most five seconds ago, or nothing: submissions name
 * places and procedures by their slug, and many name the same.
 */
export function publishedBySlug(
  payload: Payload,
  collection: CollectionSlug,
  slug: string,
): Promise<Found | undefined> {
  return kept.get(`${collection}/${slug}`, async () => {
    const found = await payload.db.findOne<Found>({
      collection,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      select: { name: true },
    })
    return found ?? undefined
  })
}
