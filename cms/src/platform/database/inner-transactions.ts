import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'
import { noteWrite, type Turn } from './turns'

type Sessions = Record<string, { db: LibSQLDatabase } | undefined>

export type InnerTransaction = {
  id: string
  /** Undoes what it wrote, leaving the rest of the outer transaction as it is. */
  undo: () => Promise<void>
  /** Its id stands for nothing any more. */
  forget: () => void
}

/**
 * Begins a transaction inside an open one of the embedded database, which has a single writer: for
 * code that was not handed the request of the transaction it runs in. Written with the outer one, or
 * undone with it.
 * @throws Error when the outer one has ended meanwhile.
 */
export async function beginInside(db: BaseDatabaseAdapter, turn: Turn): Promise<InnerTransaction> {
  const sessions = db.sessions as unknown as Sessions
  const { root } = turn
  const session = sessions[root.transaction ?? '']
  if (!session) throw new Error('The transaction around this one has ended')
  const id = randomUUID()
  const savepoint = sql.identifier(`inner_${id}`)
  noteWrite(turn)
  root.inner.add(turn)
  await session.db.run(sql`SAVEPOINT ${savepoint}`)
  sessions[id] = session
  return {
    id,
    async undo() {
      if (root.state === 'over') return
      // Somebody beside it wrote into the same transaction: both are undone, or neither.
      if (turn.isMixed) {
        root.failure ??= new Error(
          'A transaction inside this one failed while others wrote beside it',
        )
      } else await session.db.run(sql`ROLLBACK TO ${savepoint}`)
    },
    forget() {
      root.inner.delete(turn)
      delete sessions[id]
    },
  }
}
