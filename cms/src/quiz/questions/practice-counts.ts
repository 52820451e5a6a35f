import type { PayloadRequest } from 'payload'
import { countByTopic } from './count-by-topic'
import { practiceWhere } from './usable'

const underWay = new WeakMap<PayloadRequest, Promise<Map<string, number>>>()

/**
 * How many questions each topic has to practise, by the topic's id. Topics that one request reads
 * together are counted together: a count for each was most of the time of a change of content.
 */
export function practiceCounts(req: PayloadRequest): Promise<Map<string, number>> {
  const pending = underWay.get(req)
  if (pending) return pending
  const started = countByTopic(req, practiceWhere(new Date())).finally(() => underWay.delete(req))
  underWay.set(req, started)
  return started
}
