import type { Endpoint, PayloadRequest, Where } from 'payload'
import type { ScamIndicator } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { idOf } from '../../platform/related-id'
import { jsonOf } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { check, RequestError } from '../../platform/http'
import { reviewSchema, withdrawSchema } from '@chung-tay/shared/scam-check/contract'
import { changeState } from '../publish'
import { editorEndpoint } from './editor-endpoint'

const maxBytes = 64 * 1024

/** What a second person decides about proposals, and taking down what is listed. */
export const decideEndpoints: Endpoint[] = [
  editorEndpoint('post', '/scam-indicators/review', review),
  editorEndpoint('post', '/scam-indicators/withdraw', withdraw),
  editorEndpoint('post', '/scam-indicators/propose-again', proposeAgain),
]

/** Lists or rejects proposals; one's own are left alone and counted, for somebody else to decide. */
async function review(req: PayloadRequest): Promise<object> {
  const { ids, decision } = check(reviewSchema, await jsonOf(req, maxBytes))
  return atomically(req, async () => {
    const found = await findIndicators(req, ids, { state: { equals: 'pending' } })
    const foreign = found.filter(({ proposedBy }) => idOf(proposedBy) !== req.user?.id)
    const now = new Date().toISOString()
    await changeState(req, foreign, {
      state: decision === 'list' ? 'listed' : 'rejected',
      reviewedBy: req.user?.id,
      ...(decision === 'list' ? { listedAt: now, withdrawnAt: null, withdrawnReason: null } : {}),
    })
    return { decided: foreign.length, own: found.length - foreign.length }
  })
}

async function withdraw(req: PayloadRequest): Promise<object> {
  const { ids, reason } = check(withdrawSchema, await jsonOf(req, maxBytes))
  return atomically(req, async () => {
    const found = await findIndicators(req, ids, { state: { in: ['listed', 'suspended'] } })
    await changeState(req, found, {
      state: 'withdrawn',
      withdrawnAt: new Date().toISOString(),
      withdrawnReason: reason,
    })
    return { withdrawn: found.length }
  })
}

/** Something that was taken down, rejected or ran out is proposed anew, for somebody else to list. */
async function proposeAgain(req: PayloadRequest): Promise<object> {
  const { ids } = check(reviewSchema.pick({ ids: true }), await jsonOf(req, maxBytes))
  return atomically(req, async () => {
    const found = await findIndicators(req, ids, {
      state: { in: ['withdrawn', 'expired', 'rejected', 'suspended'] },
    })
    await changeState(req, found, { state: 'pending', proposedBy: req.user?.id, reviewedBy: null })
    return { proposed: found.length }
  })
}

/** @throws RequestError 404 when none of them is there in that state. */
async function findIndicators(
  req: PayloadRequest,
  ids: string[],
  state: Where,
): Promise<ScamIndicator[]> {
  const { docs } = await req.payload.find({
    collection: 'scam-indicators',
    where: { and: [{ id: { in: ids.filter(isDocumentId) } }, state] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs.length > 0) return docs
  throw new RequestError({
    status: 404,
    code: 'DECIDED_ALREADY',
    message: 'Không còn dấu hiệu nào chờ việc này. Hãy tải lại trang.',
  })
}
