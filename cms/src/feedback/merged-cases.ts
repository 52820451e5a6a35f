import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { idOf } from '../platform/related-id'

/** The case into which this one was merged; itself when it was not merged. */
export async function leadingCase(req: PayloadRequest, found: FeedbackCase): Promise<FeedbackCase> {
  const lead = idOf(found.duplicateOf)
  if (!lead) return found
  const target = await req.payload.findByID({
    collection: 'feedback-cases',
    id: lead,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return target ?? found
}

/** The cases that were merged into this one: what it is answered, their senders read too. */
export async function mergedInto(req: PayloadRequest, id: string): Promise<FeedbackCase[]> {
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { duplicateOf: { equals: id } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
