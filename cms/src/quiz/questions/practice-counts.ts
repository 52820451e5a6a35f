import type { PayloadRequest } from 'payload'
import { idOf } from '../../platform/related-id'
import { practiceWhere } from './usable'

const underWay = new WeakMap<PayloadRequest, Promise<Map<string, number>>>()

/**
 * How many questions each topic has to practise, by the topic's id. Topics that one request reads
 * together are counted together: a count for each was most of the time of a change of content.
 */
export function practiceCounts(req: PayloadRequest): Promise<Map<string, number>> {
  const pending = underWay.get(req)
  if (pending) return pending
  const started = countByTopic(req).finally(() => underWay.delete(req))
  underWay.set(req, started)
  return started
}

async function countByTopic(req: PayloadRequest): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: practiceWhere(new Date()),
    select: { topic: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const counts = new Map<string, number>()
  for (const { topic } of docs) counts.set(idOf(topic), (counts.get(idOf(topic)) ?? 0) + 1)
  return counts
}
