import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records } from '../../platform/database/records'
import { sendBy } from '../channels'
import { addresses } from './address'
import { backoffMs, mostAttempts } from './backoff'
import { claimDue } from './claim'
import { DeliveryFailure } from './failure'
import type { OutboxMessage } from './message'

/**
 * So many are sent side by side: one server that hangs does not hold up the others' notices for long. No
 * more are claimed than can be begun at once, and none singly while most are busy: each claim is a write.
 */
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
  const sending = new Set<Promise<void>>()
  const begin = (message: OutboxMessage) => {
    const one: Promise<void> = deliver(payload, message, clock).then((isSent) => {
      if (isSent) sent += 1
      sending.delete(one)
    })
    sending.add(one)
  }
  try {
    for (;;) {
      const { taken, isMoved } = await claimDue(payload, clock(), side - sending.size)
      taken.forEach(begin)
      if (!isMoved && sending.size === 0) return sent
      if (!isMoved) await Promise.race(sending)
      while (sending.size > side / 2) await Promise.race(sending)
    }
  } finally {
    await Promise.all(sending)
  }
}

/** @returns Whether it was sent and noted. Never throws: one message says nothing about the others. */
async function deliver(payload: Payload, message: OutboxMessage, clock: () => number) {
  try {
    const change = await attempt(payload, message, clock)
    if (change === 'gone') {
      await drop(payload, message)
      return false
    }
    await settle(payload, message, change)
    return change.state === 'sent'
  } catch (error) {
    const msg = 'What became of a notice could not be noted; it is sent again after its lease'
    payload.logger.error({ err: error, id: message.id, msg })
    return false
  }
}

/** Hands a message over. @returns What is to be noted of it; `gone` where nobody is left to be told. */
async function attempt(
  payload: Payload,
  message: OutboxMessage,
  clock: () => number,
): Promise<Partial<OutboxMessage> | 'gone'> {
  const { id, channel } = message
  const address = addresses.open(message.address)
  try {
    // Sealed with another secret, or kept by a backup from elsewhere.
    if (address === undefined) throw new DeliveryFailure('wrong-key', { isFinal: true })
    const leave = message.leave && (addresses.open(message.leave) ?? '')
    await sendBy[channel](payload, { ...message, leave }, address)
  } catch (error) {
    if (error instanceof DeliveryFailure && error.more.isGone) return 'gone'
    const change = failed(message, error, clock())
    const { failure, detail } = change
    // Never the error: what servers say, and what nodemailer adds to it, names addresses.
    payload.logger.warn({ channel, failure, detail, id, msg: 'A notice was not sent' })
    return change
  }
  // Nothing is left of where it went.
  const done = { state: 'sent', address: '', leave: '', failure: '', detail: '' } as const
  return { ...done, endedAt: clock() }
}

function failed({ attempts }: OutboxMessage, error: unknown, now: number): Partial<OutboxMessage> {
  const { failure, more } =
    error instanceof DeliveryFailure ? error : new DeliveryFailure('unreachable')
  const reason = { failure, detail: more.detail ?? '' }
  return more.isFinal || attempts >= mostAttempts
    ? { ...reason, state: 'dead', endedAt: now }
    : { ...reason, nextAt: now + backoffMs(attempts) }
}

function drop(payload: Payload, { id }: OutboxMessage) {
  return inOwnTransaction(payload, async (req) =>
    (await records<OutboxMessage>(req, 'notice-outbox')).remove(id),
  )
}

function settle(
  payload: Payload,
  { id, attempts, channel }: OutboxMessage,
  change: Partial<OutboxMessage>,
) {
  return inOwnTransaction(payload, async (req) => {
    const outbox = await records<OutboxMessage>(req, 'notice-outbox')
    // A failure says nothing about an attempt that somebody else began since; a success does, but for what
    // was taken back and announced anew meanwhile.
    const expected = change.state === 'sent' && channel !== 'all' ? {} : { attempts }
    await outbox.changeIf(id, { state: 'waiting', ...expected }, change)
  })
}
