import type { Endpoint } from 'payload'
import { openSessionSchema } from '@chung-tay/shared/quiz/live/contract'
import { hasRole } from '../../../platform/access/roles'
import { nameOf } from '../../../platform/access/actor'
import { check, jsonOf, staffEndpoint } from '../../../platform/http'
import { writeTurn } from '../../contests/write-turn'
import { control, unknownSession } from '../control'
import { refreshHall } from '../hall/halls'
import { sessionRecords } from '../session'
import { openSession } from './open-session'
import type { PayloadRequest } from 'payload'

const maxBytes = 16 * 1024

/** Whoever edits the questions also asks them in a hall. */
export const leadsSessions = (user: PayloadRequest['user']): boolean =>
  hasRole(user, 'admin', 'editor')

/** `POST /api/quiz/staff/live`: opens a session with these questions. */
const openEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/live',
  isAllowed: leadsSessions,
  answer: async (req) => {
    const asked = check(openSessionSchema, await jsonOf(req, maxBytes))
    const byName = nameOf(req.user!)
    const id = await writeTurn(req.payload, (within) =>
      openSession(within, { ...asked, byName }, Date.now()),
    )
    return { id }
  },
})

/** `POST /api/quiz/staff/live/<id>/end`: for a session whose screen is gone. */
const endEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/live/:id/end',
  isAllowed: leadsSessions,
  answer: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    await writeTurn(req.payload, async (within) => {
      const session = await (await sessionRecords(within)).get(id)
      if (!session) throw unknownSession()
      if (session.phase !== 'ended')
        await control(within, id, { action: 'end', rev: session.rev }, Date.now())
    })
    await refreshHall(id)
    return { id }
  },
})

export const liveDeskEndpoints: Endpoint[] = [openEndpoint, endEndpoint]
