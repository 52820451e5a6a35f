import type { AuthStrategy, Payload } from 'payload'
import type { ApiKey } from '@chung-tay/shared/payload-types'
import { hashOfKey, mayHaveKeys } from './keys'

/** The last use is noted this often at most. */
const noteEveryMs = 60_000

/** Signs a program in by `Authorization: users API-Key <key>`. */
export const keyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const [, key] = /^users API-Key (\S+)$/.exec(headers.get('authorization') ?? '') ?? []
    if (!key) return { user: null }
    const found = await payload.db.findOne<ApiKey>({
      collection: 'api-keys',
      where: { hash: { equals: hashOfKey(payload, key) } },
    })
    if (!found || found.endedAt) return { user: null }
    const account = await payload.findByID({
      collection: 'users',
      id: found.account,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (!account || !mayHaveKeys(account)) return { user: null }
    await noteUse(payload, found)
    return { user: { ...account, collection: 'users', _strategy: 'api-key' } }
  },
}

async function noteUse(payload: Payload, { id, lastUsedAt }: ApiKey): Promise<void> {
  if (lastUsedAt && Date.now() - Date.parse(lastUsedAt) < noteEveryMs) return
  await payload.db.updateOne({
    collection: 'api-keys',
    id,
    data: { lastUsedAt: new Date().toISOString() },
    returning: false,
  })
}
