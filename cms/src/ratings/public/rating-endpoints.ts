import { monthOf } from '@chung-tay/shared/calendar'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { plainReference } from '../../platform/crypto/references'
import { idOf } from '../../platform/related-id'
import { badFields, countShare, countUses, publicEndpoint, type Asked } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { csvType } from '../../platform/tables'
import { publishedBySlug } from '../../platform/published-by-slug'
import {
  invitationQuestionSchema,
  invitationSchema,
  ratingReceiptSchema,
  ratingSchema,
  summaryQuerySchema,
  summarySchema,
} from '@chung-tay/shared/ratings/contract'
import { walkInShare, walkInShareOfAll, type Channel } from '@chung-tay/shared/ratings/vocabulary'
import { openInvitation, takeInvitation } from '../invitations'
import { readSummary } from '../read-summary'
import { toCsv } from '../to-csv'

const day = 86_400
const once = { points: 1, perSeconds: day }

/** `POST /api/ratings/submissions`: one rating; by invitation once, else a few a day for each device. */
const submitEndpoint = submissionEndpoint({
  path: '/ratings/submissions',
  summary: 'Rate a service',
  body: ratingSchema,
  answer: ratingReceiptSchema,
  // Thousands share an address of a mobile operator; what comes from one beyond its share is kept apart.
  limit: { points: 300, perSeconds: 3600 },
  admit: channelOf,
  store: async ({ req, body, admitted: { channel } }) => {
    const unit = await bySlug(req, 'units', 'unit', body.unit)
    const procedure = body.procedure
      ? await bySlug(req, 'procedures', 'procedure', body.procedure)
      : undefined
    const invitation = body.invitation ? await openInvitation(req, body.invitation) : undefined
    if (invitation) {
      if (idOf(invitation.unit) !== unit.id)
        throw badFields({ unit: 'Lời mời này dành cho đơn vị khác.' })
      await takeInvitation(req, invitation.id)
    }
    const reference = plainReference('DG')
    await req.payload.create({
      collection: 'ratings',
      data: {
        reference,
        level: body.level,
        unit: unit.id,
        procedure: idOf(invitation?.procedure) ?? procedure?.id,
        factors: body.factors,
        comment: body.comment || undefined,
        channel,
        month: monthOf(new Date()),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference, channel }
  },
})

/** How a rating counts. Without an invitation a device may rate a few times a day, once each unit. */
async function channelOf({
  req: { headers },
  body: { invitation, device, unit },
}: Asked<z.output<typeof ratingSchema>>): Promise<{
  channel: Channel
  takeBack: () => Promise<void>
}> {
  if (invitation) return { channel: 'invited', takeBack: async () => {} }
  const takeBackDevice = device
    ? await countUses([
        { name: 'rating device', key: device, limit: { points: 3, perSeconds: day } },
        { name: 'rating device unit', key: `${device} ${unit}`, limit: once },
      ])
    : async () => {}
  // A device is whatever the sender says; the network is not.
  const ofUnit = await countShare('rating unit', headers, unit, walkInShare)
  const ofAll = await countShare('rating', headers, 'any unit', walkInShareOfAll)
  return {
    channel: ofUnit.isCrowded || ofAll.isCrowded ? 'crowded' : 'walk-in',
    takeBack: async () => {
      await takeBackDevice()
      await ofUnit.takeBack()
      await ofAll.takeBack()
    },
  }
}

/** `POST /api/ratings/invitations`: what an invitation is about. */
const invitationEndpoint = publicEndpoint({
  path: '/ratings/invitations',
  method: 'post',
  summary: 'What a one-time invitation is about',
  body: invitationQuestionSchema,
  answers: { 200: { schema: invitationSchema, description: 'The unit and procedure to rate' } },
  limit: { points: 30, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const { unit, procedure } = await openInvitation(req, body.code)
    const [about, of] = await Promise.all([
      req.payload.findByID({ collection: 'units', id: idOf(unit)!, depth: 0, req }),
      idOf(procedure)
        ? req.payload.findByID({ collection: 'procedures', id: idOf(procedure)!, depth: 0, req })
        : undefined,
    ])
    return {
      unit: { slug: about.slug, name: about.name },
      procedure: of ? { slug: of.slug, title: of.title } : null,
    }
  },
})

/** `GET /api/ratings/summary`: the published numbers, as JSON or CSV. */
const summaryEndpoint = publicEndpoint({
  path: '/ratings/summary',
  method: 'get',
  summary: 'Published satisfaction figures, counted from the stored ratings',
  query: summaryQuerySchema,
  answers: { 200: { schema: summarySchema, description: 'The figures; as CSV with format=csv' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, query }) => {
    const unit = query.unit ? await bySlug(req, 'units', 'unit', query.unit) : undefined
    const summary = await readSummary(req.payload, { unit, from: query.from, to: query.to })
    const headers = { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' }
    if (query.format === 'json') return Response.json(summary, { headers })
    return new Response(toCsv(summary), {
      headers: {
        ...headers,
        'Content-Type': csvType,
        'Content-Disposition': 'attachment; filename="danh-gia-hai-long.csv"',
      },
    })
  },
})

export const publicRatingEndpoints: Endpoint[] = [
  submitEndpoint,
  invitationEndpoint,
  summaryEndpoint,
]

async function bySlug(
  req: PayloadRequest,
  collection: 'units' | 'procedures',
  field: string,
  slug: string,
) {
  const found = await publishedBySlug(req.payload, collection, slug)
  if (!found) throw badFields({ [field]: 'Không có trong danh sách. Hãy chọn lại.' })
  return found
}
