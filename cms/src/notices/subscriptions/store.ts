import type { NoticeTopic } from '@chung-tay/shared/notices/vocabulary'
import type { Payload, PayloadRequest } from 'payload'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { sealing } from '../../platform/crypto/sealed'
import { records } from '../../platform/database/records'
import type { Subscription, Topic } from './subscription-collections'

/** What a browser gives to be reached by. */
export type PushAddress = { endpoint: string; keys: { p256dh: string; auth: string } }
/** Where somebody is told. */
export type Place =
  { channel: 'push'; address: PushAddress } | { channel: 'letter'; address: string }
export type Wanted = { topic: NoticeTopic; about: string }

const subscriptionId = keyedHash('notice subscription')
const topicId = keyedHash('notice topic of a subscription')
const sealed = { push: sealing('push address'), letter: sealing('mailbox') }

/** By which a mailbox is known, however its address is written. */
export const mailboxId = (email: string) => subscriptionId('mailbox', email.toLowerCase())

/** Keeps a place with exactly these topics, in the transaction of `req`; without any it is forgotten. */
export async function keepSubscription(
  req: PayloadRequest,
  place: Place,
  wanted: readonly Wanted[],
): Promise<void> {
  const id = idOf(place)
  if (wanted.length === 0) return forget(req, id)
  await (await records<Topic>(req, 'notice-topics')).removeAll({ subscription: id })
  await add(req, place, wanted)
}

/** A mailbox is told of these too, in the transaction of `req`: whoever confirms twice wants both. */
export const addToMailbox = (req: PayloadRequest, email: string, wanted: readonly Wanted[]) =>
  add(req, { channel: 'letter', address: email }, wanted)

async function add(req: PayloadRequest, place: Place, wanted: readonly Wanted[]): Promise<void> {
  const { channel } = place
  const id = idOf(place)
  const subscriptions = await records<Subscription>(req, 'notice-subscriptions')
  const topics = await records<Topic>(req, 'notice-topics')
  const now = Date.now()
  const found = { channel, address: sealed[channel].seal(plainOf(place)), renewedAt: now }
  if (!(await subscriptions.changeIf(id, {}, found)))
    await subscriptions.insert({ id, ...found, createdAt: now })
  for (const { topic, about } of wanted) {
    const topicOf = topicId(id, topic, about)
    if (await topics.get(topicOf)) continue
    await topics.insert({ id: topicOf, subscription: id, channel, topic, about })
  }
}

/** Whether a mailbox confirmed that it wants to be told of this. */
export async function isToldByLetter(
  req: PayloadRequest,
  email: string,
  { topic, about }: Wanted,
): Promise<boolean> {
  const topics = await records<Topic>(req, 'notice-topics')
  return (await topics.get(topicId(mailboxId(email), topic, about))) !== undefined
}

/** A mailbox is told of this no more, in the transaction of `req`; after its last topic it is forgotten. */
export async function forgetTopic(
  req: PayloadRequest,
  email: string,
  { topic, about }: Wanted,
): Promise<void> {
  const topics = await records<Topic>(req, 'notice-topics')
  const id = mailboxId(email)
  await topics.remove(topicId(id, topic, about))
  const others = await topics.page({ where: { subscription: id }, order: ['id'], limit: 1 })
  if (others.length === 0) await forget(req, id)
}

const idOf = ({ channel, address }: Place) =>
  channel === 'push' ? subscriptionId(address.endpoint) : mailboxId(address)

function plainOf({ channel, address }: Place): string {
  if (channel === 'letter') return address
  const { endpoint, keys } = address
  return JSON.stringify({ endpoint, keys })
}

/** Whether this browser is told of something already. */
export async function isKnown(payload: Payload, endpoint: string): Promise<boolean> {
  const subscriptions = await records<Subscription>({ payload }, 'notice-subscriptions')
  return (await subscriptions.get(subscriptionId(endpoint))) !== undefined
}

/** Whether a browser or mailbox still wants to be told of anything of this kind. */
export async function wantsTopic(
  payload: Payload,
  id: string,
  topic: NoticeTopic,
): Promise<boolean> {
  const topics = await records<Topic>({ payload }, 'notice-topics')
  const where = { subscription: id, topic }
  return (await topics.page({ where, order: ['id'], limit: 1 })).length > 0
}

/** Forgets a browser, by what it is reached by. */
export const forgetEndpoint = (req: PayloadRequest, endpoint: string) =>
  forget(req, subscriptionId(endpoint))

/** Forgets a browser or mailbox and all it wanted to be told of. */
export async function forget(req: PayloadRequest, id: string): Promise<void> {
  await (await records<Topic>(req, 'notice-topics')).removeAll({ subscription: id })
  await (await records<Subscription>(req, 'notice-subscriptions')).remove(id)
}

/** How a browser is reached; undefined when that cannot be opened. */
export function addressOf({ address }: Subscription): PushAddress | undefined {
  const opened = sealed.push.open(address)
  return opened === undefined ? undefined : (JSON.parse(opened) as PushAddress)
}

/** The address of a mailbox; undefined when it cannot be opened. */
export const mailboxOf = ({ address }: Subscription): string | undefined =>
  sealed.letter.open(address)
