import {
  leaveAnswerSchema,
  leavePushSchema,
  pushChoiceSchema,
  pushChosenSchema,
  pushKeySchema,
} from '@chung-tay/shared/notices/contract'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { badFields, clientKey, countUse, publicEndpoint } from '../../platform/http'
import { isPushService } from './push-services'
import { isPointOfBrowser } from './browser-keys'
import { forgetEndpoint, isKnown, keepSubscription } from './store'
import { vapidKeys } from './vapid'
import { wantedOf } from './wanted'

const words = 'Trình duyệt này dùng một dịch vụ thông báo mà ứng dụng chưa gửi tới được.'

const badKeys = 'Khóa của trình duyệt không đúng.'

/** Far more than a neighbourhood of addresses has new phones in a day; what is there already is renewed freely. */
const newOnes = { points: 3000, perSeconds: 86_400 }

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
  // A mobile operator puts thousands behind one address, and phones renew what they chose.
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, body }) => {
    if (!isPushService(body.endpoint)) throw badFields({ endpoint: words }, words)
    if (!isPointOfBrowser(body.keys.p256dh)) throw badFields({ keys: badKeys }, badKeys)
    if (!(await isKnown(req.payload, body.endpoint)))
      await countUse('new push subscription', clientKey(req.headers, 'neighbourhood'), newOnes)
    const wanted = await wantedOf(req, body)
    await inOwnTransaction(req.payload, (own) =>
      keepSubscription(own, { channel: 'push', address: body }, wanted),
    )
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
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, body }) => {
    await inOwnTransaction(req.payload, (own) => forgetEndpoint(own, body.endpoint))
    return { left: true }
  },
})

export const subscribeEndpoints = [keyEndpoint, chooseEndpoint, leaveEndpoint]
