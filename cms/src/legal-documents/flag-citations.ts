import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

/** Collections whose documents cite laws in `legalBasis`. */
export const citingCollections = [
  'procedures',
  'handbook',
  'alerts',
  'traffic-fines',
  'quiz-questions',
] as const

type CitingCollection = (typeof citingCollections)[number]

/** When a document stops being in force, everything that cites it is marked for review, with the reason. */
export const flagCitations: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isExpired = doc.status === 'expired' && doc._status === 'published'
  const wasExpired =
    operation === 'update' &&
    previousDoc?.status === 'expired' &&
    previousDoc?._status === 'published'
  if (isExpired && !wasExpired) {
    const reason = `Văn bản ${doc.number} đã hết hiệu lực. Kiểm tra lại nội dung viện dẫn văn bản này.`
    for (const collection of citingCollections)
      await flagIn({ req, collection, documentId: String(doc.id), reason })
  }
  return doc
}

type Flag = {
  req: PayloadRequest
  collection: CitingCollection
  documentId: string
  reason: string
}

async function flagIn({ req, collection, documentId, reason }: Flag): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { 'legalBasis.document': { equals: documentId } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const published of docs) {
    const latest = await req.payload.findByID({
      collection,
      id: published.id,
      draft: true,
      depth: 0,
      req,
    })
    const hasNewerDraft = published._status === 'published' && latest._status === 'draft'
    const mark = (provenance: object) => ({
      provenance: { ...provenance, needsReview: true, reviewReason: reason },
    })
    if (hasNewerDraft) {
      // A normal update would publish or unpublish the draft; the public document is marked directly.
      await req.payload.db.updateOne({
        collection,
        id: published.id,
        data: mark(published.provenance),
        req,
      })
    }
    await req.payload.update({
      collection,
      id: published.id,
      data: mark(latest.provenance) as never,
      draft: latest._status === 'draft',
      depth: 0,
      req,
    })
  }
}
