import type { Payload } from 'payload'
import { inOwnTransaction } from '../platform/database/in-own-transaction'
import { records } from '../platform/database/records'
import type { UsageCount } from './tally'

/** Adds to the stored counts, all or none of them. */
export function writeCounts(payload: Payload, counts: readonly UsageCount[]): Promise<void> {
  return inOwnTransaction(payload, async (req) =>
    (await records<UsageCount>(req, 'usage-counts')).add(counts),
  )
}
