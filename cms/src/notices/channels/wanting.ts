import type { Payload } from 'payload'
import { records } from '../../platform/database/records'
import { gone } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'
import { wantsTopic } from '../subscriptions/store'
import type { Subscription } from '../subscriptions/subscription-collections'

/**
 * The browser or mailbox that a message goes to.
 * @throws DeliveryFailure when it left, or wants no more of this topic, since the message was put.
 */
export async function wanting(
  payload: Payload,
  { topic }: OutboxMessage,
  id: string,
): Promise<Subscription> {
  const found = await (await records<Subscription>({ payload }, 'notice-subscriptions')).get(id)
  if (!found || !(await wantsTopic(payload, id, topic))) throw gone()
  return found
}
