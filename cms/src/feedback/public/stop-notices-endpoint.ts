import { toldSchema, trackSchema } from '@chung-tay/shared/feedback/contract'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { publicEndpoint } from '../../platform/http'
import { caseByCode } from '../find-case'
import { endAllNotices } from '../tell-sender'

/** `POST /api/feedback/notices/stop`: no more letters and messages about a case; its page stays as it is. */
export const stopNoticesEndpoint = publicEndpoint({
  path: '/feedback/notices/stop',
  method: 'post',
  summary: 'End letters and Zalo messages about a case, by its tracking code',
  body: trackSchema,
  answers: { 200: { schema: toldSchema, description: 'Nobody is told of it any more' } },
  limit: { points: 120, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const { id } = await caseByCode(req, body.code)
    await inOwnTransaction(req.payload, (own) => endAllNotices(own, id))
    return { isTold: false }
  },
})
