import type { PayloadRequest, Where } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { presentPublicCase } from '../present-case'

export const isPublic: Where = { isPublished: { equals: true } }

/** Public cases, the newest first. */
export function findPublic(req: PayloadRequest, where: Where, limit: number, page: number) {
  return req.payload.find({
    collection: 'feedback-cases',
    where,
    limit,
    page,
    sort: ['-publishedAt', 'reference'],
    depth: 1,
    overrideAccess: true,
    showHiddenFields: true,
    populate: { units: { name: true, area: true, slug: true } },
    req,
  })
}

/** A case as everybody sees it. */
export function present(found: FeedbackCase) {
  const name = typeof found.unit === 'object' ? found.unit?.name : undefined
  return presentPublicCase(found, name)
}
