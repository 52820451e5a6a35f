import type { NoticeTopic } from '@chung-tay/shared/notices/vocabulary'
import type { PayloadRequest } from 'payload'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { sealing } from '../../platform/crypto/sealed'
import { records } from '../../platform/database/records'
import type { Subscription, Topic } from './subscription-collections'

/** What a browser gives to be reached by. */
export type PushAddress = { endpoint: string; keys: { p256dh: string; auth: string } }
export type Wanted = { topic: NoticeTopic; about: string }

const subscriptionId = keyedHash('notice subscription')
const topicId = keyedHash('notice topic of a subscription')
const sealed = sealing('push address')

/** Keeps a browser with exactly these topics, in the transaction of `req`; without any it is forgotten. */
export async function keepSubscription(
  req: PayloadRequest,
  address: PushAddress,
  wanted: readonly Wanted[],
): Promise<void> {
  const id = subscriptionId(address.endpoint)
  if (wanted.length === 0) return forget(req, id)
  const { endpoint, keys } = address
  const subscriptions = await records<Subscription>(req, 'notice-subscriptions')
  const topics = await records<Topic>(req, 'notice-topics')
  const now = Date.now()
  const found = { address: sealed.seal(JSON.stringify({ endpoint, keys })), renewedAt: now }
  if (!(await subscriptions.changeIf(id, {}, found)))
    await subscriptions.insert({ id, ...found, createdAt: now })
  await topics.removeAll({ subscription: id })
  for (const { topic, about } of wanted)
    await topics.insert({ id: topicId(id, topic, about), subscription: id, topic, about })
}

/** Forgets a browser, by what it is reached by. */
export const forgetEndpoint = (req: PayloadRequest, endpoint: string) =>
  forget(req, subscriptionId(endpoint))

/** Forgets a browser and all it wanted to be told of. */
export async function forget(req: PayloadRequest, id: string): Promise<void> {
  await (await records<Topic>(req, 'notice-topics')).removeAll({ subscription: id })
  await (await records<Subscription>(req, 'notice-subscriptions')).remove(id)
}

/** How a browser is reached; undefined when it left. */
export function addressOf({ address }: Subscription): PushAddress | undefined {
  const opened = sealed.open(address)
  return opened === undefined ? undefined : (JSON.parse(opened) as PushAddress)
}
