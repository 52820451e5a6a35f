import type { Payload } from 'payload'
import webpush from 'web-push'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records } from '../../platform/database/records'
import { env } from '../../platform/env'
import { DeliveryFailure } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'
import { isPushService } from '../subscriptions/push-services'
import { addressOf, forget, wantsTopic, type PushAddress } from '../subscriptions/store'
import type { Subscription } from '../subscriptions/subscription-collections'
import { vapidKeys } from '../subscriptions/vapid'
import { postBytes } from './post-bytes'

const timeoutMs = 20_000
/** What a phone that is off gets when it is on again: news of a day, no older ones. */
const keptSeconds = 24 * 60 * 60

/**
 * Hands a notice to the push service of a browser, encrypted for it (RFC 8291): the push service learns that
 * something came, and how long it is. Its `Topic` (RFC 8030) replaces one that was sent twice and not shown yet;
 * one that was shown is replaced by its `tag`.
 */
export async function sendByPush(payload: Payload, message: OutboxMessage, id: string) {
  const found = await (await records<Subscription>({ payload }, 'notice-subscriptions')).get(id)
  const address = found && addressOf(found)
  if (!address || !isPushService(address.endpoint)) throw gone()
  if (!(await wantsTopic(payload, id, message.topic))) throw gone()
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
  if (status === 404 || status === 410) {
    await inOwnTransaction(payload, (req) => forget(req, id))
    throw gone()
  }
  const isBusy = status === 429 || status >= 500
  throw new DeliveryFailure(isBusy ? 'unreachable' : 'refused', { detail: String(status) })
}

const textsOf = (headers: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** The browser left or was taken back: there is nobody to tell any more, and nothing for staff to do. */
const gone = () => new DeliveryFailure('bad-address', { isGone: true })

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
