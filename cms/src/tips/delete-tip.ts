import type { PayloadRequest } from 'payload'
import { afterCommit } from '../platform/database/after-commit'
import { removeFile } from './file-store'

/**
 * Deletes a tip with all its parts, within the request's transaction; the files on disk go once that
 * is committed. What is left anywhere is the log of who did it.
 */
export async function deleteTip(req: PayloadRequest, id: string): Promise<void> {
  const ofTip = { tip: { equals: id } }
  const { docs } = await req.payload.db.find<{ name: string; kind: string }>({
    collection: 'tip-parts',
    where: ofTip,
    pagination: false,
    req,
  })
  await req.payload.db.deleteMany({ collection: 'tip-parts', where: ofTip, req })
  await req.payload.db.deleteOne({ collection: 'tips', where: { id: { equals: id } }, req })
  const files = docs.filter(({ kind }) => kind === 'file')
  await afterCommit(req, () => {
    // What a crash leaves here is found by the job that removes files without a tip.
    for (const { name } of files) void removeFile(name).catch(() => {})
  })
}
