import type { PayloadRequest } from 'payload'

/** Forgets when a document was to be published or taken down; what runs just now goes on. */
export async function dropSchedule(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { processing: { equals: false } },
        { 'input.doc.value': { equals: id } },
        { 'input.doc.relationTo': { equals: collection } },
      ],
    },
    req,
  })
}
