import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { statusOn } from './status-on'

/** Once a day: documents enter into force and expire by their dates. */
export const legalStatusTask: TaskConfig = {
  slug: 'legal-status',
  label: 'Cập nhật hiệu lực văn bản',
  schedule: [{ cron: '5 0 * * *', queue: 'default' }],
  handler: async ({ req }) => ({
    output: { changed: await updateLegalStatuses(req.payload, new Date(), req) },
  }),
  outputSchema: [{ name: 'changed', type: 'number', required: true }],
}

/** Brings every published document's status in line with its dates. Returns how many changed. */
export async function updateLegalStatuses(
  payload: Payload,
  now: Date,
  req?: PayloadRequest,
): Promise<number> {
  const { docs } = await payload.find({
    collection: 'legal-documents',
    pagination: false,
    depth: 0,
    req,
  })
  let changed = 0
  for (const document of docs) {
    const status = statusOn(document, now)
    if (status === document.status) continue
    await payload.update({
      collection: 'legal-documents',
      id: document.id,
      data: { status },
      depth: 0,
      req,
    })
    changed += 1
  }
  return changed
}
