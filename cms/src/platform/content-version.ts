import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { afterCommit } from './database/after-commit'
import { emitContentChange } from './content-events'

type Change = { target: string; document: string; action: 'publish' | 'unpublish' | 'delete' }

/** Where the version is kept among Payload's key-value pairs. */
const key = 'content-version'
const whereKept = { collection: 'payload-kv', where: { key: { equals: key } } } as const

/**
 * The version of everything the public can read: the id of the newest line of the change log. It
 * changes with every publish, unpublish and delete, and is kept in the database so that every replica
 * sees it. The database tells which was kept last; clocks of replicas differ.
 */
export async function currentContentVersion(payload: Payload): Promise<string> {
  const kept = await payload.db.findOne<{ id: string; data: string }>({ ...whereKept, req: {} })
  return kept?.data ?? newestLine(payload)
}

/** What counted before the version was kept: a database of that time has published nothing since. */
async function newestLine(payload: Payload): Promise<string> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'content-changes',
    limit: 1,
    pagination: false,
    sort: '-createdAt',
    req: {},
  })
  return docs[0]?.id ?? 'empty'
}

/** Announces a change of a collection's document when the public can see the difference. */
export const announceChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
  operation,
}) => {
  const isPublic = doc._status !== 'draft'
  const wasPublic = operation === 'update' && previousDoc?._status === 'published'
  if (isPublic || wasPublic) {
    const action = isPublic ? 'publish' : 'unpublish'
    await announce(req, { target: collection.slug, document: String(doc.slug ?? doc.id), action })
  }
  return doc
}

export const announceDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await announce(req, {
    target: collection.slug,
    document: String(doc.slug ?? doc.id),
    action: 'delete',
  })
  return doc
}

export const announceGlobalChange: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await announce(req, { target: global.slug, document: global.slug, action: 'publish' })
  return doc
}

/** Gives the public content a new version, once what the request writes is committed. */
export async function announce(req: PayloadRequest, change: Change): Promise<void> {
  // The seed loader announces one version for its whole load.
  if (req.context.isSeeding) return
  const { id } = await req.payload.create({
    collection: 'content-changes',
    data: { ...change, by: req.user?.id ?? null },
    req,
    depth: 0,
  })
  const version = String(id)
  const { payload } = req
  // On the embedded database writers queue. On MongoDB all who publish at once would refuse each other
  // over this one record: there it is written by itself, as soon as what it tells of can be read.
  const isWithin = payload.db.name === 'sqlite'
  if (isWithin) await keepVersion(payload, version, req)
  await afterCommit(req, () => {
    emitContentChange({ version, ...change })
    if (!isWithin)
      keepVersion(payload, version, {}).catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'The content version was not kept' }),
      )
  })
}

const keepVersion = (payload: Payload, version: string, req: Partial<PayloadRequest>) =>
  payload.db.upsert({ ...whereKept, data: { key, data: version }, req })
