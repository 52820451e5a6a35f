import { dayMs } from '@chung-tay/shared/calendar'
import type { Payload } from 'payload'
import webpush from 'web-push'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { env } from '../../platform/env'
import { mostAttempts } from '../outbox/backoff'
import { DeliveryFailure, gone } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'
import { isPushService } from '../subscriptions/push-services'
import { addressOf, forget, type PushAddress } from '../subscriptions/store'
import type { Subscription } from '../subscriptions/subscription-collections'
import { vapidKeys } from '../subscriptions/vapid'
import { postBytes } from './post-bytes'
import { wanting } from './wanting'

const timeoutMs = 20_000
/** What a phone that is off gets when it is on again: news of a day, no older ones. */
const keptSeconds = 24 * 60 * 60
const forgottenDays = 30

/**
 * Hands a notice to the push service of a browser, encrypted for it (RFC 8291): the push service learns that
 * something came, and how long it is. Its `Topic` (RFC 8030) replaces one that was sent twice and not shown yet;
 * one that was shown is replaced by its `tag`.
 */
export async function sendByPush(payload: Payload, message: OutboxMessage, id: string) {
  const found = await wanting(payload, message, id)
  const address = addressOf(found)
  if (!address || !isPushService(address.endpoint)) throw gone()
  const { endpoint, headers, body } = requestFor(message, address)
  const status = await postBytes({
    url: endpoint,
    headers: textsOf(headers),
    body,
    timeoutMs,
  }).catch((cause: unknown) => {
    const { code = '' } = cause as { code?: string }
    throw new DeliveryFailure('unreachable', { detail: String(code), cause })
  })
  if (status >= 200 && status < 300) return
  const isBusy = status === 429 || status >= 500
  const isGone = status === 404 || status === 410 || (!isBusy && isGivenUp(message, found))
  if (isGone) {
    await inOwnTransaction(payload, (req) => forget(req, id))
    throw gone()
  }
  throw new DeliveryFailure(isBusy ? 'unreachable' : 'refused', { detail: String(status) })
}

/**
 * Refused to the end, for a browser that nobody came back with for a month: it is not told any more. Where its
 * owner was here since, something of ours may be at fault for all of them, and staff are told.
 */
const isGivenUp = ({ attempts }: OutboxMessage, { renewedAt }: Subscription): boolean =>
  attempts >= mostAttempts && renewedAt < Date.now() - forgottenDays * dayMs

const textsOf = (headers: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

function requestFor({ id, title, body, path }: OutboxMessage, address: PushAddress) {
  try {
    return webpush.generateRequestDetails(address, JSON.stringify({ title, body, path, tag: id }), {
      vapidDetails: { subject: `mailto:${env.mailFrom}`, ...vapidKeys },
      TTL: keptSeconds,
      topic: id.slice(0, 32),
      urgency: 'normal',
      contentEncoding: 'aes128gcm',
    })
  } catch (cause) {
    // Keys that no browser has.
    throw new DeliveryFailure('bad-address', { isGone: true, cause })
  }
}
