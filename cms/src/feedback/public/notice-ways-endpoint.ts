import { env } from '../../platform/env'
import { publicEndpoint } from '../../platform/http'
import { noticeWaysSchema } from '@chung-tay/shared/feedback/contract'

/** `GET /api/feedback/notice-ways`: how senders can be told of news here, so that no form promises more. */
export const noticeWaysEndpoint = publicEndpoint({
  path: '/feedback/notice-ways',
  method: 'get',
  summary: 'Ways in which senders can be told of news',
  answers: { 200: { schema: noticeWaysSchema, description: 'Each way, and whether it is there' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async () => ({ email: Boolean(env.smtpUrl), zalo: Boolean(env.zalo) }),
})
