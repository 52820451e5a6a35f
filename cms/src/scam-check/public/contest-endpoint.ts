import { addWorkingDays, storedDay, toLocalDate } from '@chung-tay/shared/calendar'
import { canonicalize } from '@chung-tay/shared/scam-check'
import type { PayloadRequest } from 'payload'
import { plainReference } from '../../platform/crypto/references'
import { currentSettings } from '../../platform/current-settings'
import { countShare, RequestError } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { contestReceiptSchema, contestSchema } from '@chung-tay/shared/scam-check/contract'
import { hashContestCode, contestCodeFor } from '../tracking'

/** Of all entries in a day. Somebody listed by mistake has one or two, not dozens. */
const contestShare = { sender: 3, neighbourhood: 15 }

/** `POST /api/scam-check/contests`: the owner of a listed entry says that it is wrong. */
export const contestEndpoint = submissionEndpoint({
  path: '/scam-check/contests',
  summary: 'Contest an entry of the list of fraudulent numbers, accounts, links or apps',
  body: contestSchema,
  answer: contestReceiptSchema,
  limit: { points: 60, perSeconds: 3600 },
  admit: ({ req }) => countShare('scam contest', req.headers, 'any entry', contestShare),
  prepare: async ({ req, body }) => {
    const indicator = await findListed(req, canonicalize(body)!.expressions, body.kind)
    if (!indicator) {
      throw new RequestError({
        status: 404,
        code: 'NOT_LISTED',
        message: 'Mục này không có trong danh sách đang công bố, nên không cần khiếu nại.',
      })
    }
    const { scamCheck, holidays } = await currentSettings(req.payload)
    const days = scamCheck?.contestDays ?? 5
    return { indicator, dueOn: addWorkingDays(toLocalDate(new Date()), days, holidays) }
  },
  store: async ({ req, body, key, prepared: { indicator, dueOn }, admitted: { isCrowded } }) => {
    const { kind, value, bank, reason, name, contact } = body
    const reference = plainReference('KN')
    await req.payload.create({
      collection: 'scam-contests',
      data: {
        reference,
        kind,
        value,
        bank: kind === 'account' ? bank : undefined,
        canonical: `${kind}:${canonicalize(body)!.text}`,
        indicator: indicator.id,
        reason,
        name,
        contact,
        dueOn: storedDay(dueOn),
        state: 'open',
        isCrowded,
        trackingHash: hashContestCode(contestCodeFor(key)),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference, dueOn, isTakenDownWhenLate: !isCrowded }
  },
  reveal: (stored, { key }) => ({ ...stored, trackingCode: contestCodeFor(key) }),
})

async function findListed(req: PayloadRequest, expressions: string[], kind: string) {
  const exact = expressions.map((text) => `${kind}:${text}`)
  const { docs } = await req.payload.find({
    collection: 'scam-indicators',
    where: { and: [{ canonical: { in: exact } }, { state: { equals: 'listed' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
