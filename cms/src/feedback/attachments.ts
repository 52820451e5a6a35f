import type { PayloadRequest } from 'payload'
import type { FeedbackAttachment } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../platform/database/is-document-id'
import { badFields } from '../platform/http'
import type { CaseAttachment } from '@chung-tay/shared/feedback/contract'

/**
 * Ties uploaded files to the case (and message) they were uploaded for.
 * @throws RequestError 400 when one does not exist or belongs to something else already.
 */
export async function claimAttachments(
  req: PayloadRequest,
  ids: string[],
  owner: { case: string; event?: string },
): Promise<void> {
  if (ids.length === 0) return
  const refused = badFields({ attachments: 'Có tệp chưa tải lên được. Hãy chọn lại tệp.' })
  if (!ids.every(isDocumentId)) throw refused
  const { docs } = await req.payload.find({
    collection: 'feedback-attachments',
    where: { and: [{ id: { in: ids } }, { case: { exists: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs.length !== new Set(ids).size) {
    throw refused
  }
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
