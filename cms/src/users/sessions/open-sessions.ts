import type { PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import type { OpenSession } from '../second-factor/vocabulary'
import { endSessions, sessionsOf } from './staff-sessions'

/** The session a request came with; undefined for a program. */
export const sessionIdOf = ({ user }: Pick<PayloadRequest, 'user'>): string | undefined =>
  (user as { _sid?: string } | null | undefined)?._sid

/** The sessions that Payload knows of an account and that are not over. */
async function known(req: PayloadRequest, account: string): Promise<NonNullable<User['sessions']>> {
  const found = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: account } },
    req,
  })
  return (found?.sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
}

/** An account's open sessions, the one used last first. */
export async function openSessions(req: PayloadRequest, account: string): Promise<OpenSession[]> {
  const noted = new Map((await sessionsOf(req, account)).map((each) => [each.id, each]))
  const own = sessionIdOf(req)
  return (await known(req, account))
    .filter(({ id }) => !noted.get(id)?.endedAt)
    .map(({ id, createdAt, expiresAt }) => {
      const note = noted.get(id)
      return {
        id,
        isThis: id === own,
        device: note?.device ?? 'Thiết bị không rõ',
        since: new Date(note?.since ?? createdAt ?? expiresAt).toISOString(),
        ...(note ? { lastUsed: new Date(note.lastUsed).toISOString() } : {}),
      }
    })
    .sort((a, b) => (b.lastUsed ?? b.since).localeCompare(a.lastUsed ?? a.since))
}

/** Ends an account's sessions but one, in the transaction. @returns How many there were */
export async function endAllSessions(
  req: PayloadRequest,
  account: string,
  but?: string,
): Promise<number> {
  const ids = (await openSessions(req, account)).map(({ id }) => id).filter((id) => id !== but)
  await endSessions(req, account, ids)
  return ids.length
}
