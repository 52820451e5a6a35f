import { usageBatchSchema, type CountedBatch } from '@chung-tay/shared/usage/contract'
import type { QuickAnswer } from '../platform/edge/endpoint-door'
import { createWindowLimit, markedAddress, tooMany } from '../platform/http'
import { countLimit, mostBatchBytes, wantsNoCounting } from './count-endpoint'
import { shared } from './shared-tally'

/**
 * Counts a batch straight from Node's request, within the same limits and at the same wishes as the
 * endpoint: a visitor's page requests and batches are answered by one thread, and every microsecond
 * here is one that somebody's page waits.
 */
export function createQuickCount(): QuickAnswer {
  const take = createWindowLimit(countLimit)
  return (request, body) => {
    const address = markedAddress(request)
    const wait = take(shared.nameOf(address).toString('latin1'))
    if (wait > 0) return tooMany(wait)
    const batch = body.length <= mostBatchBytes ? readBatch(body) : undefined
    if (!batch) return undefined
    const { headers } = request
    if (!wantsNoCounting(headers.dnt, headers['sec-gpc']))
      shared.tally.count(batch, shared.nameOf(address, headers['user-agent']), () =>
        shared.nameOf(address, '', 'neighbourhood'),
      )
    return 204
  }
}

/** Undefined when it is no batch; the endpoint then says why in words. */
function readBatch(body: Buffer): CountedBatch | undefined {
  try {
    return usageBatchSchema.safeParse(JSON.parse(body.toString('utf8'))).data
  } catch {
    return undefined
  }
}
