import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

type Former = { _id: unknown; name?: string; apiKeyIndex?: string | null }

/**
 * On MongoDB, which has no migrations: keys that lay with the accounts become keys of their own, without
 * the copy that could be read again. Does nothing when there are none. SQLite has a migration for it.
 */
export async function adoptFormerKeys(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  const { collections } = payload.db as unknown as MongooseAdapter
  const users = collections.users!.collection
  const former = users.find<Former>({ apiKeyIndex: { $type: 'string' } })
  for await (const { _id, name, apiKeyIndex } of former) {
    await payload.db.upsert({
      collection: 'api-keys',
      where: { hash: { equals: apiKeyIndex } },
      data: { name: 'Khóa cũ', account: String(_id), accountName: name ?? '', hash: apiKeyIndex },
    })
    await users.updateOne(
      { _id: _id as never },
      { $unset: { apiKey: '', apiKeyIndex: '', enableAPIKey: '' } },
    )
  }
}
