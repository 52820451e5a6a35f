import type { PayloadRequest } from 'payload'
import { badFields, submissionEndpoint } from '../../platform/submissions'
import { claimAttachments } from '../attachments'
import { feedbackReceiptSchema, feedbackSubmissionSchema } from '../contract'
import { deadlinesFor } from '../deadlines'
import { hashTrackingCode, newReference, trackingCodeFor } from '../tracking'
import { feedbackKinds } from '../vocabulary'

const coordinators = 'Điều phối viên của công an tỉnh'

/** `POST /api/feedback/submissions`: stores a piece of feedback and answers its tracking code. */
export const submitEndpoint = submissionEndpoint({
  path: '/feedback/submissions',
  summary: 'Send feedback',
  body: feedbackSubmissionSchema,
  answer: feedbackReceiptSchema,
  limit: { points: 20, perSeconds: 3600 },
  store: async ({ req, body, key }) => {
    const [commune, aboutUnit, settings] = await Promise.all([
      unitBySlug(req, 'commune', body.commune),
      unitBySlug(req, 'aboutUnit', body.aboutUnit),
      req.payload.findGlobal({ slug: 'settings', depth: 0 }),
    ])
    const isForCommune = feedbackKinds.some(
      ({ value, toCommune }) => value === body.kind && toCommune,
    )
    if (isForCommune && !commune) throw badFields({ commune: 'Hãy chọn xã, phường nơi xảy ra.' })
    const receivedAt = new Date()
    const deadlines = deadlinesFor(body.kind, receivedAt, settings)
    const reference = newReference(receivedAt)
    const made = await req.payload.create({
      collection: 'feedback-cases',
      req,
      depth: 0,
      overrideAccess: true,
      data: {
        reference,
        codeHash: hashTrackingCode(trackingCodeFor(key)),
        kind: body.kind,
        state: 'received',
        priority: 'normal',
        unit: isForCommune ? commune?.id : undefined,
        text: body.text,
        commune: commune?.id,
        aboutUnit: aboutUnit?.id,
        place: body.place,
        latitude: body.location?.latitude,
        longitude: body.location?.longitude,
        name: body.name,
        phone: body.phone,
        email: body.email,
        notifyByEmail: body.notifyByEmail && Boolean(body.email),
        showName: body.showName,
        allowPublic: body.allowPublic,
        ...deadlines,
      },
    })
    await claimAttachments(req, body.attachments, { case: made.id })
    return {
      reference,
      receivedAt: receivedAt.toISOString(),
      ...deadlines,
      handledBy: (isForCommune && commune?.name) || coordinators,
    }
  },
  reveal: (stored, key) => ({ ...stored, trackingCode: trackingCodeFor(key) }),
})

async function unitBySlug(req: PayloadRequest, field: string, slug: string | undefined) {
  if (!slug) return undefined
  const unit = await req.payload.db.findOne<{ id: string; name: string }>({
    collection: 'units',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    select: { name: true },
  })
  if (!unit) throw badFields({ [field]: 'Không có nơi này. Hãy chọn lại trong danh sách.' })
  return unit
}
