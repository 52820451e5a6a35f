import type { PayloadRequest, Where } from 'payload'
import { groupBy } from '../../platform/group-by'
import { idOf } from '../../platform/related-id'

/** How many of these questions each topic has, by the topic's id; topics without any are left out. */
export async function countByTopic(
  req: PayloadRequest,
  where: Where,
): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where,
    select: { topic: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const groups = groupBy(docs, ({ topic }) => idOf(topic))
  return new Map([...groups].map(([topic, { length }]) => [topic, length]))
}
