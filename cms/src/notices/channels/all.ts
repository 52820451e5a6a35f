import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { everyPage, records } from '../../platform/database/records'
import { aboutsOf } from '../announce'
import type { OutboxMessage } from '../outbox/message'
import { putInOutbox } from '../outbox/put'
import type { Topic } from '../subscriptions/subscription-collections'

const rows = 200

/**
 * Puts a line for each browser and mailbox that wants to be told. Done again after it was cut off it adds what is
 * missing: the lines that are there have the same ids.
 */
export async function sendToAll(payload: Payload, message: OutboxMessage, address: string) {
  const { id, attempts, topic, reference, title, body, path } = message
  const abouts = aboutsOf(address)
  const topics = await records<Topic>({ payload }, 'notice-topics')
  for (const about of abouts ?? [undefined]) {
    const where = about === undefined ? { topic } : { topic, about }
    for await (const page of everyPage(topics, { where, order: ['id'], limit: rows })) {
      const isStillWanted = await inOwnTransaction(payload, async (req) => {
        const outbox = await records<OutboxMessage>(req, 'notice-outbox')
        const announced = await outbox.get(id)
        // Taken back meanwhile, or begun by another.
        if (announced?.state !== 'waiting' || announced.attempts !== attempts) return false
        await putInOutbox(
          req,
          page.map(({ subscription, channel }) => ({
            topic,
            reference,
            title,
            body,
            path,
            channel,
            address: subscription,
            event: id,
          })),
        )
        return true
      })
      if (!isStillWanted) return
    }
  }
}
