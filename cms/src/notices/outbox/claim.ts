import { quietUntil, usualQuietHours } from '@chung-tay/shared/notices/quiet-hours'
import type { Payload } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records, type Records } from '../../platform/database/records'
import { mostAttempts } from './backoff'
import type { OutboxMessage } from './message'

/**
 * For so long nobody else begins with what somebody began: longer than an attempt lasts (`channels`), so
 * that only what was cut off by the end of a process is begun by another one.
 */
export const leaseMs = 3 * 60_000
/** So many are looked at together. */
const handful = 40

type Claim = {
  /** To be sent now: the lease of each has begun. */
  taken: OutboxMessage[]
  /** Whether anything due was moved on, to be sent or not: then more may be due. */
  isMoved: boolean
}

/**
 * Messages that are due, for whoever asks alone: each is counted as begun before anything is sent.
 * @param most So many can be begun at once: the lease of one that had to wait would run meanwhile.
 */
export async function claimDue(payload: Payload, now: number, most: number): Promise<Claim> {
  // Most of the time nothing is due: that needs no turn of the writer.
  if ((await dueOf(await records<OutboxMessage>({ payload }, 'notice-outbox'), now)).length === 0)
    return { taken: [], isMoved: false }
  const { notices } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const morning = quietUntil(new Date(now), {
    from: notices?.quietFrom ?? usualQuietHours.from,
    to: notices?.quietTo ?? usualQuietHours.to,
  })?.getTime()
  return inOwnTransaction(payload, async (req) => {
    const outbox = await records<OutboxMessage>(req, 'notice-outbox')
    const claim: Claim = { taken: [], isMoved: false }
    for (const message of await dueOf(outbox, now)) {
      const change = changeFor(message, now, morning)
      if (change.attempts && claim.taken.length >= most) continue
      const { id, attempts, nextAt } = message
      const isOurs = await outbox.changeIf(id, { state: 'waiting', attempts, nextAt }, change)
      if (!isOurs) continue
      claim.isMoved = true
      if (change.attempts) claim.taken.push({ ...message, ...change })
    }
    return claim
  })
}

function changeFor(
  { isUrgent, attempts }: OutboxMessage,
  now: number,
  morning: number | undefined,
): Partial<OutboxMessage> {
  if (morning && !isUrgent) return { nextAt: morning }
  // Begun as often as it may be, and never ended: whether it went out is not known.
  if (attempts >= mostAttempts) return { state: 'dead', failure: 'unknown', endedAt: now }
  // With a failure it could be sent again by hand, beside this attempt.
  return { attempts: attempts + 1, nextAt: now + leaseMs, failure: '', detail: '' }
}

async function dueOf(outbox: Records<OutboxMessage>, now: number): Promise<OutboxMessage[]> {
  const next = await outbox.page({
    where: { state: 'waiting' },
    order: ['nextAt', 'id'],
    limit: handful,
  })
  return next.filter(({ nextAt }) => nextAt <= now)
}
