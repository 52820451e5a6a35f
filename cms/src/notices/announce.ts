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

/**
 * Puts one line into the outbox, in the transaction of `req`, from which everybody who wants to be told
 * of it is told: thousands of lines would hold up whoever publishes.
 */
export function announce(req: PayloadRequest, { abouts, ...notice }: Announcement): Promise<void> {
  const address = abouts ? JSON.stringify(abouts) : toEverybody
  return putInOutbox(req, [{ ...notice, channel: 'all', address }])
}

/** Takes back what was announced to everybody of a topic and has not gone out. */
export async function takeBack(req: PayloadRequest, event: string): Promise<void> {
  const outbox = await records<OutboxMessage>(req, 'notice-outbox')
  const found = await outbox.get(messageId(event, 'all', toEverybody))
  if (found?.state === 'waiting') await outbox.remove(found.id)
}

/** Whether anybody wants to be told. */
export async function isWanted(req: PayloadRequest, topic: string, about: string) {
  const topics = await records<Topic>(req, 'notice-topics')
  return (await topics.find({ topic, about }, 1)).length > 0
}

/** Whom an announcement concerns, from the address under which it stood. */
export const aboutsOf = (address: string): string[] | undefined =>
  address === toEverybody ? undefined : (JSON.parse(address) as string[])
