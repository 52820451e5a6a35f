import type { NoticeTopic } from '@chung-tay/shared/notices/vocabulary'
import type { PayloadRequest } from 'payload'
import { records } from '../platform/database/records'
import { messageId } from './outbox/address'
import type { OutboxMessage } from './outbox/message'
import { putInOutbox, type Outgoing } from './outbox/put'
import type { Topic } from './subscriptions/subscription-collections'

type Announcement = Omit<Outgoing, 'channel' | 'address'> & {
  /** Whom it concerns, as topics say it; undefined: everybody of the topic. */
  abouts?: readonly string[]
  /** Not before this moment (ms). */
  notBefore?: number
}

const toEverybody = 'everybody'

const addressFor = (abouts: readonly string[] | undefined) =>
  abouts ? JSON.stringify(abouts) : toEverybody

/**
 * Puts one line into the outbox, in the transaction of `req`, from which everybody who wants to be told
 * of it is told: thousands of lines would hold up whoever publishes.
 */
export function announce(req: PayloadRequest, { abouts, ...notice }: Announcement): Promise<void> {
  return putInOutbox(req, [{ ...notice, channel: 'all', address: addressFor(abouts) }])
}

/**
 * Takes back what was announced to these, or to everybody of a topic, as long as nobody was told.
 * @returns Whether nobody was.
 */
export async function takeBack(
  req: PayloadRequest,
  event: string,
  abouts?: readonly string[],
): Promise<boolean> {
  const outbox = await records<OutboxMessage>(req, 'notice-outbox')
  const found = await outbox.get(messageId(event, 'all', addressFor(abouts)))
  if (found?.state !== 'waiting' || found.attempts > 0) return false
  await outbox.remove(found.id)
  return true
}

/** Takes back an announcement also from those who wait to be told already: what it tells of is no more. */
export async function withdraw(
  req: PayloadRequest,
  event: string,
  abouts?: readonly string[],
): Promise<void> {
  const outbox = await records<OutboxMessage>(req, 'notice-outbox')
  const found = await outbox.get(messageId(event, 'all', addressFor(abouts)))
  if (!found) return
  const { id, topic, reference, path } = found
  if (found.state === 'waiting') await outbox.remove(id)
  await outbox.removeAll({ state: 'waiting', topic, reference, path })
}

/** Of which of these somebody wants to be told. */
export async function wantedAmong(
  req: PayloadRequest,
  topic: NoticeTopic,
  abouts: readonly string[],
): Promise<Set<string>> {
  if (abouts.length === 0) return new Set()
  const { docs } = await req.payload.db.find<Topic>({
    collection: 'notice-topics',
    where: { and: [{ topic: { equals: topic } }, { about: { in: [...abouts] } }] },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ about }) => about))
}

/** Whom an announcement concerns, from the address under which it stood. */
export const aboutsOf = (address: string): string[] | undefined =>
  address === toEverybody ? undefined : (JSON.parse(address) as string[])
