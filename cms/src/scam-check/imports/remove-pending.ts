import type { PayloadRequest, Where } from 'payload'
import { atomically } from '../../platform/database/atomically'

/** Takes back what a file proposed, as far as nobody has decided about it. */
export async function removePending(req: PayloadRequest, batch: string) {
  const where: Where = { and: [{ batch: { equals: batch } }, { state: { equals: 'pending' } }] }
  const { totalDocs } = await req.payload.count({ collection: 'scam-indicators', where, req })
  await atomically(req, () =>
    req.payload.db.deleteMany({ collection: 'scam-indicators', where, req }),
  )
  return { removed: totalDocs }
}
