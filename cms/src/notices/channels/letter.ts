import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { leaveToken } from '../letters/leave-token'
import { DeliveryFailure, gone } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'
import { forget, mailboxOf } from '../subscriptions/store'
import { wanting } from './wanting'
import { sendByEmail } from './email'

/** Writes to a mailbox that confirmed; one that left since, or that is no more, is written to no more. */
export async function sendByLetter(payload: Payload, message: OutboxMessage, id: string) {
  const to = mailboxOf(await wanting(payload, message, id))
  if (!to) throw gone()
  try {
    await sendByEmail(payload, { ...message, leave: leaveToken({ what: 'mailbox', id }) }, to)
  } catch (error) {
    if (!(error instanceof DeliveryFailure) || error.failure !== 'bad-address') throw error
    await inOwnTransaction(payload, (req) => forget(req, id))
    throw gone()
  }
}
