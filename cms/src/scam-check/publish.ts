import type { PayloadRequest } from 'payload'
import type { ScamIndicator } from '@chung-tay/shared/payload-types'
import { announce } from '../platform/content-version'
import { writeBuckets } from './buckets/write-buckets'

type Change = Partial<
  Pick<
    ScamIndicator,
    | 'state'
    | 'reviewedBy'
    | 'listedAt'
    | 'withdrawnAt'
    | 'withdrawnReason'
    | 'proposedBy'
    | 'updatedAt'
  >
>

/** Gives indicators another state and brings it to the public, within the request's transaction. */
export async function changeState(
  req: PayloadRequest,
  found: readonly Pick<ScamIndicator, 'id' | 'bucket'>[],
  data: Change,
): Promise<void> {
  for (const { id } of found) {
    await req.payload.db.updateOne({
      collection: 'scam-indicators',
      id,
      data: { ...data, updatedAt: new Date().toISOString() },
      req,
    })
  }
  const isPublic = data.state !== 'pending' && data.state !== 'rejected'
  if (isPublic) await publishAnew(req, found, data.state === 'listed')
}

/** Makes what people are told of these indicators anew, within the request's transaction. */
export async function publishAnew(
  req: PayloadRequest,
  found: readonly Pick<ScamIndicator, 'bucket'>[],
  areListed = true,
): Promise<void> {
  if (found.length === 0) return
  await writeBuckets(
    req,
    found.flatMap(({ bucket }) => bucket ?? []),
  )
  await announce(req, {
    target: 'scam-indicators',
    document: String(found.length),
    action: areListed ? 'publish' : 'unpublish',
  })
}
