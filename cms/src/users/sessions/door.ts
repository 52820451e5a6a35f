import type { AuthStrategy, Payload } from 'payload'
import { LRUCache } from 'lru-cache'
import { outsideTurns } from '../../platform/database/turns'
import { stepOf, type WithRoles } from '../second-factor/factor'
import { noteEveryMs, noteUsed, sessionOf } from './staff-sessions'

/**
 * Stands behind Payload's own check of a session's token, wherever somebody is recognised by it: REST, the
 * admin's pages and server functions, our endpoints and the front. A session that was ended opens nothing,
 * nor does one whose account has a second step to pass that the session did not.
 */
export function guardSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt' ? { ...strategy, authenticate: guarded(strategy) } : strategy,
  )
}

type Session = { id: string } & { _sid?: string }

function guarded({ authenticate }: AuthStrategy): AuthStrategy['authenticate'] {
  return async (args) => {
    const result = await authenticate(args)
    const { user } = result
    if (!user) return result
    const id = (user as Session)._sid
    const { payload, headers } = args
    if (!id || !(await isOpen(payload, id, user as unknown as WithRoles)))
      return { ...result, user: null }
    noteNowAndThen(payload, id, user.id as string, headers)
    return result
  }
}

async function isOpen(payload: Payload, id: string, account: WithRoles): Promise<boolean> {
  const session = await sessionOf({ payload }, id)
  if (session?.endedAt || (session && session.account !== account.id)) return false
  return Boolean(session?.passed) || (await stepOf({ payload }, account)) === undefined
}

const noted = new LRUCache<string, true>({ max: 10_000, ttl: noteEveryMs })

/** After the answer, if need be: nobody waits for it, and none fails with it. */
function noteNowAndThen(payload: Payload, id: string, account: string, headers: Headers): void {
  if (noted.has(id)) return
  noted.set(id, true)
  const agent = new Headers({ 'User-Agent': headers.get('user-agent') ?? '' })
  outsideTurns(() => noteUsed(payload, { id, account, headers: agent })).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'The use of a session was not noted' }),
  )
}
