import type { Endpoint } from 'payload'
import { atomically } from '../../platform/database/atomically'
import { answering, notFound, queryOf } from '../../platform/http'
import { noteAccount } from '../log/note-account'
import { accountAsked } from '../second-factor/own-endpoints'
import { readForm } from '../sign-in/read-form'
import { endAllSessions, openSessions, sessionIdOf } from './open-sessions'
import { endSessions } from './staff-sessions'

/** `GET /api/users/sessions` `?account=`: one's own open sessions, or for an administrator another's. */
const listEndpoint: Endpoint = {
  method: 'get',
  path: '/users/sessions',
  handler: (req) =>
    answering(async () => {
      const account = await accountAsked(req, queryOf(req).get('account') ?? '')
      const sessions = await openSessions(req, account.id)
      return Response.json({ sessions }, { headers: { 'Cache-Control': 'no-store' } })
    }),
}

/**
 * `POST /api/users/sessions/end` `{account?, session?}`: ends one session, or without one all of them; of
 * one's own all but the one that asks.
 */
const endEndpoint: Endpoint = {
  method: 'post',
  path: '/users/sessions/end',
  handler: (req) =>
    answering(async () => {
      const { account: id, session } = await readForm(req, 'account', 'session')
      const account = await accountAsked(req, id)
      const ended = await atomically(req, async () => {
        const count = session
          ? await endOne(session)
          : await endAllSessions(req, account.id, sessionIdOf(req))
        if (count > 0)
          await noteAccount(req, 'sessions-ended', account, { detail: `${count} phiên` })
        return count
      })
      return Response.json({ ended })

      async function endOne(wanted: string): Promise<number> {
        const open = await openSessions(req, account.id)
        if (!open.some((each) => each.id === wanted)) throw notFound()
        await endSessions(req, account.id, [wanted])
        return 1
      }
    }),
}

export const sessionEndpoints: Endpoint[] = [listEndpoint, endEndpoint]
