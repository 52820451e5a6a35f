import type { CollectionSlug, Payload } from 'payload'
import { keepForSeconds } from './keep-for-seconds'

type Found = { id: string; name: string }

/**
 * There are some hundreds of units and procedures; more would be made-up addresses. What was not
 * found may be published any moment.
 */
const keep = keepForSeconds<Found | undefined>(2_000, Boolean)

/**
 * A published document's id and name as of at most five seconds ago, or nothing: submissions name
 * places and procedures by their slug, and many name the same.
 */
export function publishedBySlug(
  payload: Payload,
  collection: CollectionSlug,
  slug: string,
): Promise<Found | undefined> {
  return keep(`${collection}/${slug}`, async () => {
    const found = await payload.db.findOne<Found>({
      collection,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      select: { name: true },
    })
    return found ?? undefined
  })
}
