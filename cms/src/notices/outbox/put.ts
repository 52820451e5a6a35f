import type { NoticeChannel } from '@chung-tay/shared/notices/vocabulary'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../platform/database/after-commit'
import { records } from '../../platform/database/records'
import { addresses, messageId } from './address'
import { deliverSoon } from './wake'
import type { Notice, OutboxMessage } from './message'

type Optional = 'leave' | 'isUrgent' | 'words'

/** A notice with where it goes. */
export type Outgoing = Omit<Notice, Optional> &
  Partial<Pick<Notice, Optional>> & {
    channel: NoticeChannel
    address: string
    /** What happened, told from everything else that did: with the way and the address, once. */
    event: string
    /** Not before this moment (ms). */
    notBefore?: number
  }

type Waiting = Pick<OutboxMessage, 'topic' | 'channel' | 'reference'>

/** Takes back what waits for somebody who left meanwhile, in the transaction of `req`. */
export async function dropWaiting(req: PayloadRequest, which: Waiting): Promise<void> {
  const outbox = await records<OutboxMessage>(req, 'notice-outbox')
  await outbox.removeAll({ state: 'waiting', ...which })
}

/**
 * Puts notices into the outbox, in the transaction of `req`: what happened and that somebody is to hear
 * of it become durable together. They go out after the commit; what is there already is
 * not put again, but says what is said now as long as nobody was told.
 */
export async function putInOutbox(req: PayloadRequest, notices: readonly Outgoing[]) {
  if (notices.length === 0) return
  const outbox = await records<OutboxMessage>(req, 'notice-outbox')
  const now = Date.now()
  for (const {
    event,
    address,
    notBefore = now,
    leave = '',
    words = '',
    isUrgent = false,
    ...notice
  } of notices) {
    const id = messageId(event, notice.channel, address)
    const sealedLeave = leave && addresses.seal(leave)
    const known = await outbox.get(id)
    if (known) {
      // Put ahead of time and not yet begun to go out, it says what is true now.
      if (known.state === 'waiting' && known.attempts === 0)
        await outbox.changeIf(
          id,
          { state: 'waiting', attempts: 0 },
          {
            ...notice,
            leave: sealedLeave,
            words,
          },
        )
      continue
    }
    await outbox.insert({
      ...notice,
      id,
      leave: sealedLeave,
      words,
      isUrgent,
      address: addresses.seal(address),
      state: 'waiting',
      attempts: 0,
      nextAt: notBefore,
      failure: '',
      detail: '',
      createdAt: now,
      endedAt: 0,
    })
  }
  await afterCommit(req, deliverSoon)
}
