import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { transactionBegan, transactionEnded } from './after-commit'
import { createMutex } from './mutex'
import { takeTurns, whileBusy } from './take-turns'

type Options<T> = {
  /** Run transactions one after another. SQLite has a single writer: a second one fails with SQLITE_BUSY. */
  oneAtATime: boolean
  maxWaitMs?: number
  /** Makes the server open the transaction before anything else uses it. */
  open?: (db: T, id: string | number) => Promise<void>
  /** Called whenever the adapter has connected. */
  connected?: (db: T) => void
  /** Why the last commit failed, where the adapter does not say so itself. */
  takeCommitError?: () => unknown
  /** Gives writes outside transactions a new connection; see `Writer`. */
  renewMain?: () => Promise<void>
}

/**
 * Wraps a database adapter so that effects can wait for the commit (see `afterCommit`) and, for the
 * embedded database, so that transactions take turns instead of failing.
 */
export function withTransactions<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  { oneAtATime, maxWaitMs = 15_000, open, connected, takeCommitError, renewMain }: Options<T>,
): DatabaseAdapterObj<T> {
  const mutex = createMutex()
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const begin = db.beginTransaction.bind(db)
      const commit = db.commitTransaction.bind(db)
      const rollback = db.rollbackTransaction.bind(db)
      const connect = db.connect?.bind(db)
      if (connect && connected)
        db.connect = async (options) => {
          await connect(options)
          connected(db)
        }
      const turns = new Map<string, () => void>()
      if (oneAtATime)
        takeTurns(db, { mutex, maxWaitMs, isOpen: (id) => turns.has(id), renew: renewMain })

      const end = (id: string, committed: boolean) => {
        turns.get(id)?.()
        turns.delete(id)
        transactionEnded(id, committed)
      }

      db.beginTransaction = async (options) => {
        const giveBack = oneAtATime ? await mutex.acquire(maxWaitMs) : () => {}
        try {
          const id = await (oneAtATime
            ? whileBusy(() => begin(options), maxWaitMs)
            : begin(options))
          if (id === null || id === undefined) {
            giveBack()
            return id
          }
          await open?.(db, id)
          turns.set(String(id), giveBack)
          transactionBegan(id)
          return id
        } catch (error) {
          giveBack()
          throw error
        }
      }
      db.commitTransaction = async (incoming) => {
        const id = String(await incoming)
        try {
          await commit(incoming)
          const failure = takeCommitError?.()
          if (failure) throw failure
        } catch (error) {
          end(id, false)
          throw error
        }
        end(id, true)
      }
      db.rollbackTransaction = async (incoming) => {
        const id = String(await incoming)
        try {
          await rollback(incoming)
        } finally {
          end(id, false)
        }
      }
      return db
    },
  }
}
