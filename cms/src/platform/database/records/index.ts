import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { mongoRecords } from './mongodb'
import { sqliteRecords } from './sqlite'
import type { Records } from './records'

export { everyPage } from './every-page'
export { groupCommit } from './group-commit'
export { rowLimit, type Cursor, type Records } from './records'

/** Who asks: with a transaction everything happens within it. */
export type Asker = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

/**
 * Plain, quick access to a collection of machine data: text ids of its own, no hooks, no versions,
 * no relationships, fields at one level. For what Payload's Local API lacks (changing a record only
 * if it is still as expected, counters, pages after a key) or does too slowly for thousands at once.
 * Writes need a transaction.
 */
export async function records<T extends { id: string }>(
  asker: Asker,
  slug: CollectionSlug,
): Promise<Records<T>> {
  const transaction = (await asker.transactionID) ?? undefined
  return asker.payload.db.name === 'mongoose'
    ? mongoRecords<T>(asker.payload, slug, transaction)
    : sqliteRecords<T>(asker.payload, slug, transaction)
}
