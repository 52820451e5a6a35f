import { toLocalDate } from '@chung-tay/shared/calendar'
import { normalizeTrackingCode } from '@chung-tay/shared/codes'
import { publicEndpoint, RequestError } from '../../platform/http'
import { trackContestSchema, trackedContestSchema } from '@chung-tay/shared/scam-check/contract'
import { hashContestCode } from '../tracking'

/** `POST /api/scam-check/contests/track`: how a contest stands. The code comes in the body. */
export const trackContestEndpoint = publicEndpoint({
  path: '/scam-check/contests/track',
  method: 'post',
  summary: 'Follow a contest by its tracking code',
  body: trackContestSchema,
  answers: { 200: { schema: trackedContestSchema, description: 'The contest' } },
  limit: { points: 60, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const code = normalizeTrackingCode(body.code)
    const { docs } = await req.payload.find({
      collection: 'scam-contests',
      where: { trackingHash: { equals: hashContestCode(code) } },
      limit: 1,
      pagination: false,
      depth: 1,
      overrideAccess: true,
      req,
    })
    const [found] = docs
    if (!found) {
      throw new RequestError({
        status: 404,
        code: 'NO_SUCH_CONTEST',
        message: 'Không có khiếu nại mang mã này. So lại từng nhóm bốn số giúp nhé.',
      })
    }
    const { reference, kind, value, state, dueOn, answer, decidedAt, indicator } = found
    return {
      reference,
      kind,
      value,
      state,
      dueOn: toLocalDate(dueOn),
      isTakenDownWhenLate: !found.isCrowded,
      isShown: typeof indicator === 'object' && indicator.state === 'listed',
      answer: answer ?? null,
      decidedOn: decidedAt ? toLocalDate(new Date(decidedAt)) : null,
    }
  },
})
