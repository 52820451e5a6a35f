import type { Payload } from 'payload'

type Found = { id: string; name: string }

const keptMs = 5_000
/** There are some hundreds of units and procedures; more would be made-up addresses. */
const mostKept = 2_000
const kept = new Map<string, { found: Promise<Found | undefined>; until: number }>()

/**
 * A published document's id and name as of at most five seconds ago, or nothing: submissions name
 * places and procedures by their slug, and many name the same.
 */
export function publishedBySlug(
  payload: Payload,
  collection: 'units' | 'procedures',
  slug: string,
): Promise<Found | undefined> {
  const key = `${collection}/${slug}`
  const known = kept.get(key)
  if (known && known.until > Date.now()) return known.found
  const found = payload.db
    .findOne<Found>({
      collection,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      select: { name: true },
    })
    .then((document) => document ?? undefined)
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, { found, until: Date.now() + keptMs })
  // What was not found may be published any moment, and a failure is no answer.
  found.then((document) => document ?? kept.delete(key)).catch(() => kept.delete(key))
  return found
}
