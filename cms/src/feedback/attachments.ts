import type { PayloadRequest } from 'payload'
import type { FeedbackAttachment } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../platform/database/is-document-id'
import type { CaseAttachment } from '@chung-tay/shared/feedback/contract'

/** Uploaded files that belong to no case yet, of those that are asked for. */
export async function unclaimedAttachments(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<FeedbackAttachment[]> {
  const possible = ids.filter(isDocumentId)
  if (possible.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'feedback-attachments',
    where: { and: [{ id: { in: possible } }, { case: { exists: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Ties uploaded files to the case (and message) they were uploaded for. A file that is not there, was
 * deleted since or belongs to something else never keeps words from being stored.
 * @returns the ids that could not be tied, for the sender to be told
 */
export async function claimAttachments(
  req: PayloadRequest,
  ids: string[],
  owner: { case: string; event?: string },
): Promise<string[]> {
  const docs = await unclaimedAttachments(req, ids)
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'feedback-attachments',
      id,
      data: owner,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const tied = new Set(docs.map(({ id }) => String(id)))
  return ids.filter((id) => !tied.has(id))
}

/** The files of a case; hidden ones only when asked for. */
export async function attachmentsOf(
  req: PayloadRequest,
  caseId: string,
  { withHidden = false }: { withHidden?: boolean } = {},
): Promise<FeedbackAttachment[]> {
  const { docs } = await req.payload.find({
    collection: 'feedback-attachments',
    where: {
      and: [
        { case: { equals: caseId } },
        ...(withHidden ? [] : [{ isHidden: { not_equals: true } }]),
      ],
    },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

export function presentAttachment({ id, kind, label, scan }: FeedbackAttachment): CaseAttachment {
  return { id, kind, label: label ?? '', isReady: scan !== 'waiting' }
}
