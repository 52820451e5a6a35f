import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { nameOf } from '../../platform/access/actor'
import { records, type Asker, type Cursor } from '../../platform/database/records'
import type { LogAction } from './vocabulary'

/** Something a member of staff did. `at` in milliseconds since 1970. */
export type LogEntry = {
  id: string
  contest: string
  /** Empty when it concerned the whole contest. */
  attempt: string
  action: LogAction
  at: number
  by: string
  /** The name at that time: accounts come and go. */
  byName: string
  reason: string
}

/** Who acts, as the log names them. */
export type Actor = Pick<LogEntry, 'by' | 'byName'>

export function actorOf(user: NonNullable<PayloadRequest['user']>): Actor {
  return { by: user.id, byName: nameOf(user) }
}

/** Notes what was done, within the transaction that does it. */
export async function note(asker: Asker, entry: Omit<LogEntry, 'id'>): Promise<void> {
  await (await records<LogEntry>(asker, 'quiz-staff-log')).insert({ id: randomUUID(), ...entry })
}

/** The newest entries of a contest, or those before the cursor. */
export async function logPage(
  asker: Asker,
  contest: string,
  { before, limit }: { before?: Cursor; limit: number },
): Promise<LogEntry[]> {
  return (await records<LogEntry>(asker, 'quiz-staff-log')).page({
    where: { contest },
    order: ['at', 'id'],
    after: before,
    isBackwards: true,
    limit,
  })
}

/** Everything noted of one attempt, oldest first. */
export async function logOfAttempt(asker: Asker, attempt: string): Promise<LogEntry[]> {
  return (await records<LogEntry>(asker, 'quiz-staff-log')).page({
    where: { attempt },
    order: ['at', 'id'],
    limit: 200,
  })
}
