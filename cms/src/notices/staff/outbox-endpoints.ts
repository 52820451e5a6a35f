import { atomically } from '../../platform/database/atomically'
import { afterCommit } from '../../platform/database/after-commit'
import { records } from '../../platform/database/records'
import { conflict, notFound, staffEndpoint } from '../../platform/http'
import { deliverSoon } from '../outbox/wake'
import type { OutboxMessage } from '../outbox/message'
import { readOutbox, seesOutbox } from './read-outbox'

/** `GET /api/notices/outbox`: what waits, what was given up and why, what went out last. No addresses. */
const listEndpoint = staffEndpoint({
  method: 'get',
  path: '/notices/outbox',
  isAllowed: seesOutbox,
  answer: (req) => readOutbox(req.payload, req.user),
})

/**
 * `POST /api/notices/outbox/:id/again`: tries at once what was given up or waits after a failure, with all
 * its attempts before it. What was sent is never sent again.
 */
const againEndpoint = staffEndpoint({
  method: 'post',
  path: '/notices/outbox/:id/again',
  isAllowed: seesOutbox,
  answer: (req) =>
    atomically(req, async () => {
      const outbox = await records<OutboxMessage>(req, 'notice-outbox')
      const id = String(req.routeParams?.id ?? '')
      const found = await outbox.get(id)
      if (!found) throw notFound('Không còn tin này trong sổ.')
      const { state, attempts, nextAt, failure } = found
      // One that nobody failed with may be on its way this moment.
      const isOurs =
        (state === 'dead' || (state === 'waiting' && failure !== '')) &&
        (await outbox.changeIf(
          id,
          { state, attempts, nextAt },
          { state: 'waiting', attempts: 0, nextAt: Date.now(), failure: '', endedAt: 0 },
        ))
      if (!isOurs) throw conflict('NOT_NOW', 'Tin này đã gửi hoặc đang gửi. Hãy tải lại trang.')
      await afterCommit(req, deliverSoon)
      return { state: 'waiting' }
    }),
})

export const outboxEndpoints = [listEndpoint, againEndpoint]
