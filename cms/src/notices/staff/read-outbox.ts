import type { NoticeState } from '@chung-tay/shared/notices/vocabulary'
import type { Payload } from 'payload'
import { hasRole } from '../../platform/access/roles'
import type { OutboxMessage } from '../outbox/message'

type Viewer = Parameters<typeof hasRole>[0]

/** Who sees what became of notices, and may send them again. */
export const seesOutbox = (user: Viewer) => hasRole(user, 'admin', 'coordinator')

/** When handlers of crime tips were written to is for administrators alone: others would learn that one came. */
const seesTips = (user: Viewer) => hasRole(user, 'admin')

/** A notice as staff see it: without where it goes. */
export type ShownMessage = Pick<
  OutboxMessage,
  | 'id'
  | 'topic'
  | 'channel'
  | 'reference'
  | 'title'
  | 'state'
  | 'attempts'
  | 'nextAt'
  | 'failure'
  | 'detail'
  | 'createdAt'
  | 'endedAt'
>

/** So many of each state are shown. */
export const mostShown = 50

/** How many there are of each state, and those that matter: given up and waiting first, then the last sent. */
export async function readOutbox(payload: Payload, user: Viewer) {
  const list = async (state: NoticeState) => {
    const { docs, totalDocs } = await payload.db.find<OutboxMessage>({
      collection: 'notice-outbox',
      where: {
        and: [
          { state: { equals: state } },
          ...(seesTips(user) ? [] : [{ topic: { not_equals: 'tips' } }]),
        ],
      },
      sort: state === 'waiting' ? ['nextAt', 'id'] : ['-endedAt', '-id'],
      limit: mostShown,
    })
    return { count: totalDocs, messages: docs.map(shown) }
  }
  const [dead, waiting, sent] = await Promise.all([list('dead'), list('waiting'), list('sent')])
  return { dead, waiting, sent }
}

/** Named one by one: what is added to a message later is not shown by itself. */
function shown(message: OutboxMessage): ShownMessage {
  const { id, topic, channel, reference, title, state } = message
  const { attempts, nextAt, failure, detail, createdAt, endedAt } = message
  return {
    id,
    topic,
    channel,
    reference,
    title,
    state,
    attempts,
    nextAt,
    failure,
    detail,
    createdAt,
    endedAt,
  }
}
