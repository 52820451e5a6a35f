import type { z } from 'zod'
import type { PayloadRequest } from 'payload'
import { datedReference } from '../platform/crypto/references'
import { currentSettings } from '../platform/current-settings'
import { publishedBySlug } from '../platform/published-by-slug'
import { badFields } from '../platform/http'
import { claimAttachments } from './attachments'
import type { feedbackSubmissionSchema } from '@chung-tay/shared/feedback/contract'
import { deadlinesFor } from './deadlines'
import { hashTrackingCode, trackingCodeFor } from './tracking'
import { coordinatorsName, feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'

export type Feedback = z.output<typeof feedbackSubmissionSchema>
type Prepared = Awaited<ReturnType<typeof prepareCase>>

/** What storing feedback needs to know. @throws RequestError 400 when a place does not exist. */
export async function prepareCase(req: PayloadRequest, body: Feedback) {
  const [commune, aboutUnit, settings] = await Promise.all([
    unitBySlug(req, 'commune', body.commune),
    unitBySlug(req, 'aboutUnit', body.aboutUnit),
    currentSettings(req.payload),
  ])
  const isForCommune = feedbackKinds.some(
    ({ value, toCommune }) => value === body.kind && toCommune,
  )
  if (isForCommune && !commune) throw badFields({ commune: 'Hãy chọn xã, phường nơi xảy ra.' })
  return { commune, aboutUnit, settings, isForCommune }
}

/**
 * Stores a piece of feedback within the request's transaction. `key` is the idempotency key, from
 * which the tracking code is made.
 */
export async function storeCase(
  req: PayloadRequest,
  { body, key, prepared }: { body: Feedback; key: string; prepared: Prepared },
) {
  const { commune, aboutUnit, settings, isForCommune } = prepared
  const receivedAt = new Date()
  const deadlines = deadlinesFor(body.kind, receivedAt, settings)
  const reference = datedReference('PA', receivedAt)
  const made = await req.payload.create({
    collection: 'feedback-cases',
    req,
    depth: 0,
    overrideAccess: true,
    // Only the id is needed: reading everything back takes as long as writing it.
    select: { reference: true },
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
      notifyByZalo: body.notifyByZalo && Boolean(body.phone),
      showName: body.showName,
      allowPublic: body.allowPublic,
      ...deadlines,
    },
  })
  const missingAttachments = await claimAttachments(req, body.attachments, { case: made.id })
  return {
    reference,
    receivedAt: receivedAt.toISOString(),
    ...deadlines,
    handledBy: (isForCommune && commune?.name) || coordinatorsName,
    missingAttachments,
  }
}

async function unitBySlug(req: PayloadRequest, field: string, slug: string | undefined) {
  if (!slug) return undefined
  const unit = await publishedBySlug(req.payload, 'units', slug)
  if (!unit) throw badFields({ [field]: 'Không có nơi này. Hãy chọn lại trong danh sách.' })
  return unit
}
