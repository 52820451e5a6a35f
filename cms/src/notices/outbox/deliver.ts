import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records } from '../../platform/database/records'
import { sendBy } from '../channels'
import { addresses } from './address'
import { backoffMs, mostAttempts } from './backoff'
import { claimDue } from './claim'
import { DeliveryFailure } from './failure'
import type { OutboxMessage } from './message'

/** So many are sent side by side: one server that hangs does not hold up the others' notices for long. */
const side = 8

/**
 * Sends everything that is due. Any number of processes may do so at once: a message is sent by the one
 * that claimed it. What was handed over and not yet noted when a process was killed is sent again after
 * the lease, under the same Message-ID, tracking id or topic, by which the other side can tell.
 * @param clock Milliseconds since 1970.
 * @returns How many were sent.
 */
export async function deliverDue(payload: Payload, clock = Date.now): Promise<number> {
  let sent = 0
  for (;;) {
    const due = await claimDue(payload, clock())
    if (due.length === 0) return sent
    const waiting = [...due]
    const next = async () => {
      for (let each = waiting.shift(); each; each = waiting.shift())
        if (await deliver(payload, each, clock)) sent += 1
    }
    await Promise.all(Array.from({ length: side }, next))
  }
}

async function deliver(payload: Payload, message: OutboxMessage, clock: () => number) {
  const address = addresses.open(message.address)
  try {
    // Sealed with another secret, or kept by a backup from elsewhere.
    if (address === undefined) throw new DeliveryFailure('bad-address', { isFinal: true })
    await sendBy[message.channel](payload, message, address)
  } catch (error) {
    await settle(payload, message, failed(message, error, clock()))
    payload.logger.warn({ err: error, msg: `A notice was not sent: ${message.channel}` })
    return false
  }
  // Nothing is left of where it went.
  const done = { state: 'sent', address: '', leave: '', failure: '', detail: '' } as const
  await settle(payload, message, { ...done, endedAt: clock() })
  return true
}

function failed({ attempts }: OutboxMessage, error: unknown, now: number): Partial<OutboxMessage> {
  const { failure, more } =
    error instanceof DeliveryFailure ? error : new DeliveryFailure('unreachable')
  const reason = { failure, detail: more.detail ?? '' }
  return more.isFinal || attempts >= mostAttempts
    ? { ...reason, state: 'dead', endedAt: now }
    : { ...reason, nextAt: now + backoffMs(attempts) }
}

function settle(payload: Payload, { id, attempts }: OutboxMessage, change: Partial<OutboxMessage>) {
  return inOwnTransaction(payload, async (req) => {
    const outbox = await records<OutboxMessage>(req, 'notice-outbox')
    // A failure says nothing about an attempt that somebody else began since; a success does.
    const expected = change.state === 'sent' ? {} : { attempts }
    await outbox.changeIf(id, { state: 'waiting', ...expected }, change)
  })
}
