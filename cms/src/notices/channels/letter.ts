import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records } from '../../platform/database/records'
import { leaveToken } from '../letters/leave-token'
import { DeliveryFailure } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'
import { forget, mailboxOf, wantsTopic } from '../subscriptions/store'
import type { Subscription } from '../subscriptions/subscription-collections'
import { sendByEmail } from './email'

/** Writes to a mailbox that confirmed; one that left since, or that is no more, is written to no more. */
export async function sendByLetter(payload: Payload, message: OutboxMessage, id: string) {
  const found = await (await records<Subscription>({ payload }, 'notice-subscriptions')).get(id)
  const to = found && mailboxOf(found)
  if (!to || !(await wantsTopic(payload, id, message.topic))) throw gone()
  try {
    await sendByEmail(payload, { ...message, leave: leaveToken({ what: 'mailbox', id }) }, to)
  } catch (error) {
    if (!(error instanceof DeliveryFailure) || error.failure !== 'bad-address') throw error
    await inOwnTransaction(payload, (req) => forget(req, id))
    throw gone()
  }
}

const gone = () => new DeliveryFailure('bad-address', { isGone: true })
