import {
  leaveAnswerSchema,
  leavePushSchema,
  pushChoiceSchema,
  pushChosenSchema,
  pushKeySchema,
} from '@chung-tay/shared/notices/contract'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { badFields, publicEndpoint, RequestError } from '../../platform/http'
import { privateTopics } from '../private-topics'
import { isPushService } from './push-services'
import { forgetEndpoint, keepSubscription, type Wanted } from './store'
import { vapidKeys } from './vapid'

const words = 'Trình duyệt này dùng một dịch vụ thông báo mà ứng dụng chưa gửi tới được.'

/** `GET /api/notices/push-key`: what a browser needs to subscribe. */
const keyEndpoint = publicEndpoint({
  path: '/notices/push-key',
  method: 'get',
  summary: 'Public key for subscriptions to web push (VAPID)',
  answers: { 200: { schema: pushKeySchema, description: 'The key' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async () => ({ publicKey: vapidKeys.publicKey }),
})

/** `POST /api/notices/push`: what this browser is told of from now on, instead of what it was told of before. */
const chooseEndpoint = publicEndpoint({
  path: '/notices/push',
  method: 'post',
  summary: 'Choose what a browser is told of by web push',
  body: pushChoiceSchema,
  answers: { 200: { schema: pushChosenSchema, description: 'Kept' } },
  limit: { points: 30, perSeconds: 600 },
  answer: async ({ req, body }) => {
    if (!isPushService(body.endpoint)) throw badFields({ endpoint: words }, words)
    const wanted = await wantedOf(req, body)
    await inOwnTransaction(req.payload, (own) => keepSubscription(own, body, wanted))
    return { topics: wanted.length }
  },
})

/** `POST /api/notices/push/leave`: forgets the browser. Also when it is not known: it is told of nothing then. */
const leaveEndpoint = publicEndpoint({
  path: '/notices/push/leave',
  method: 'post',
  summary: 'End all web push to a browser',
  body: leavePushSchema,
  answers: { 200: { schema: leaveAnswerSchema, description: 'Nothing of it is kept' } },
  limit: { points: 60, perSeconds: 600 },
  answer: async ({ req, body }) => {
    await inOwnTransaction(req.payload, (own) => forgetEndpoint(own, body.endpoint))
    return { left: true }
  },
})

async function wantedOf(
  req: PayloadRequest,
  { alerts, commune = '', contests, cases }: z.output<typeof pushChoiceSchema>,
): Promise<Wanted[]> {
  const wanted: Wanted[] = [
    ...(alerts ? [{ topic: 'alerts' as const, about: commune }] : []),
    ...(contests ? [{ topic: 'contests' as const, about: '' }] : []),
  ]
  const prove = privateTopics(req.payload).feedback
  const proven = new Set<string>()
  for (const code of prove ? cases : []) {
    const about = await prove!(req, code).catch(unlessRefused)
    if (about) proven.add(about)
  }
  return [...wanted, ...[...proven].map((about) => ({ topic: 'feedback' as const, about }))]
}

/** A code that opens nothing any more is no reason to keep the others from being told of. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof RequestError)) throw error
}

export const subscribeEndpoints = [keyEndpoint, chooseEndpoint, leaveEndpoint]
