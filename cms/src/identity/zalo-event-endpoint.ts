import { doneSchema } from '@chung-tay/shared/identity/contract'
import { z } from 'zod'
import { env } from '../platform/env'
import { publicEndpoint, RequestError } from '../platform/http'
import { warnOnceAMinute } from '../platform/warn-once-a-minute'
import { forgetAccount } from './forget'
import { isSignedByZalo, readRevocation } from './zalo-event'

const eventSchema = z.record(z.string(), z.unknown())

/**
 * `POST /api/identity/zalo-events`: what Zalo tells of the app's users. Somebody who takes their consent back
 * is forgotten before the answer; other events, and words heard before, change nothing. What is not done is
 * refused and logged, without whom it was about: nobody may take a removal for done.
 */
export const zaloEventEndpoint = publicEndpoint({
  path: '/identity/zalo-events',
  method: 'post',
  summary: 'Events of Zalo, signed in X-ZEvent-Signature',
  body: eventSchema,
  answers: { 200: { schema: doneSchema, description: 'Heard, and done' } },
  refusals: [403, 422, 503],
  limit: { points: 1200, perSeconds: 600 },
  maxBytes: 16_384,
  isDirect: true,
  answer: async ({ req, body }) => {
    const key = env.zaloWebhookKey
    if (!key) throw new RequestError({ status: 503 })
    if (!isSignedByZalo(body, req.headers.get('x-zevent-signature'), key)) {
      warnOnceAMinute(
        req.payload.logger,
        'An event of Zalo has a wrong signature: is ZALO_WEBHOOK_KEY the right key?',
      )
      throw new RequestError({
        status: 403,
        code: 'BAD_SIGNATURE',
        message: 'Chữ ký không đúng. Hãy kiểm tra khóa đã đặt ở máy chủ.',
      })
    }
    const revocation = readRevocation(body)
    if (revocation === 'unreadable') {
      warnOnceAMinute(
        req.payload.logger,
        'Zalo says that somebody took their consent back, and not readably who: nothing was removed',
      )
      throw new RequestError({
        status: 422,
        code: 'UNREADABLE_EVENT',
        message: 'Không đọc được tài khoản trong sự kiện này nên chưa xóa gì.',
      })
    }
    if (revocation) await forgetAccount(req.payload, revocation.account, revocation.at)
    return { done: true }
  },
})
