import { doneSchema } from '@chung-tay/shared/identity/contract'
import { z } from 'zod'
import { env } from '../platform/env'
import { publicEndpoint, RequestError } from '../platform/http'
import { forgetAccount } from './forget'
import { isSignedByZalo, readRevocation } from './zalo-event'

const eventSchema = z.record(z.string(), z.unknown())

/**
 * `POST /api/identity/zalo-events`: what Zalo tells of the app's users. Somebody who takes their consent back
 * is forgotten before the answer; other events, and words heard before, change nothing.
 */
export const zaloEventEndpoint = publicEndpoint({
  path: '/identity/zalo-events',
  method: 'post',
  summary: 'Events of Zalo, signed in X-ZEvent-Signature',
  body: eventSchema,
  answers: { 200: { schema: doneSchema, description: 'Heard, and done' } },
  refusals: [403, 503],
  limit: { points: 1200, perSeconds: 600 },
  maxBytes: 16_384,
  isDirect: true,
  answer: async ({ req, body }) => {
    const key = env.zaloWebhookKey
    if (!key) throw new RequestError({ status: 503 })
    if (!isSignedByZalo(body, req.headers.get('x-zevent-signature'), key))
      throw new RequestError({
        status: 403,
        code: 'BAD_SIGNATURE',
        message: 'Chữ ký không đúng. Hãy kiểm tra khóa đã đặt ở máy chủ.',
      })
    const revocation = readRevocation(body)
    if (revocation) await forgetAccount(req.payload, revocation.account, revocation.at)
    return { done: true }
  },
})
