import type { Payload } from 'payload'

/**
 * Writes down when cases were forwarded that were so before that was kept: their history knows. Runs with
 * each start on either database, and finds nothing from the second one on.
 */
export async function noteWhenForwarded(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'feedback-cases',
    where: { and: [{ state: { equals: 'forwarded' } }, { forwardedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, createdAt } of docs) {
    const history = await payload.find({
      collection: 'feedback-events',
      where: { and: [{ case: { equals: id } }, { type: { equals: 'forwarded' } }] },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'feedback-cases',
      id,
      data: { forwardedAt: history.docs[0]?.createdAt ?? createdAt },
      depth: 0,
      overrideAccess: true,
    })
  }
}
