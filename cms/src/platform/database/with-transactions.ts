import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { transactionBegan, transactionEnded, transactionJoined } from './after-commit'
import { beginInside, type InnerTransaction } from './inner-transactions'
import { isOutcomeUnknown } from './is-transient'
import { noteLastingWrites } from './lasting-writes'
import { BusyError, createMutex } from './mutex'
import { noteLasting } from './repeat'
import { takeTurns, whileBusy } from './take-turns'
import { enter, keepOpen, newTurn, turnHere, type Turn } from './turns'

type Options<T> = {
  /** Run transactions one after another. SQLite has a single writer: a second one fails with SQLITE_BUSY. */
  oneAtATime: boolean
  maxWaitMs?: number
  /** Makes the server open the transaction before anything else uses it. */
  open?: (db: T, id: string | number) => Promise<void>
  /** Runs the adapter's connecting. */
  connecting?: (connect: () => Promise<void>) => Promise<void>
  /** Called whenever the adapter has connected. */
  connected?: (db: T) => void | Promise<void>
  /** Why the last commit failed, where the adapter does not say so itself. */
  takeCommitError?: () => unknown
  /** Gives writes outside transactions a new connection; see `Writer`. */
  renewMain?: () => Promise<void>
}

type Begin = BaseDatabaseAdapter['beginTransaction']
type Open = { turn: Turn; giveBack: () => void; inner?: InnerTransaction }

/**
 * Wraps a database adapter so that effects can wait for the commit (see `afterCommit`) and, for the
 * embedded database, so that transactions take turns instead of failing.
 */
export function withTransactions<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  {
    oneAtATime,
    maxWaitMs = 15_000,
    open,
    connecting = (connect) => connect(),
    connected,
    takeCommitError,
    renewMain,
  }: Options<T>,
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
      if (connect)
        db.connect = async (options) => {
          await connecting(() => connect(options))
          await connected?.(db)
        }
      const transactions = new Map<string, Open>()
      const turnOf = (id: string) => transactions.get(id)?.turn
      noteLastingWrites(db)
      if (oneAtATime) takeTurns(db, { mutex, maxWaitMs, turnOf, renew: renewMain })

      const opened = (id: string | number, entry: Open) => {
        entry.turn.transaction = String(id)
        entry.turn.state = 'open'
        transactions.set(String(id), entry)
        transactionBegan(id)
        return id
      }
      const end = (id: string, isCommitted: boolean) => {
        const entry = transactions.get(id)
        transactions.delete(id)
        if (entry) {
          entry.turn.state = 'over'
          entry.giveBack()
        }
        transactionEnded(id, isCommitted)
      }

      async function beginOwn(turn: Turn, options: Parameters<Begin>[0]) {
        // A write that begins a transaction holds the writer already.
        const isHeld = !oneAtATime || turn.outer !== undefined
        const giveBack = isHeld ? () => {} : await mutex.acquire(maxWaitMs)
        try {
          const id = await (oneAtATime
            ? whileBusy(() => begin(options), maxWaitMs)
            : begin(options))
          if (id === null || id === undefined) {
            giveBack()
            return id
          }
          await open?.(db, id)
          return opened(id, { turn, giveBack })
        } catch (error) {
          giveBack()
          throw error
        }
      }

      async function beginInner(turn: Turn) {
        let done = () => {}
        void keepOpen(turn, new Promise<void>((resolve) => (done = resolve)))
        try {
          const inner = await beginInside(db, turn)
          const giveBack = () => {
            inner.forget()
            done()
          }
          return opened(inner.id, { turn, giveBack, inner })
        } catch (error) {
          done()
          throw error
        }
      }

      // Not an async function: what it enters is meant for whoever called it.
      db.beginTransaction = (options) => {
        const outer = oneAtATime ? turnHere() : undefined
        const turn = newTurn(outer)
        if (oneAtATime) enter(turn)
        return outer?.transaction ? beginInner(turn) : beginOwn(turn, options)
      }
      db.commitTransaction = async (incoming) => {
        const id = String(await incoming)
        const entry = transactions.get(id)
        if (entry?.inner) {
          transactionJoined(id, entry.turn.root.transaction!)
          return end(id, true)
        }
        try {
          if (entry) await settle(entry.turn, maxWaitMs)
          await commit(incoming)
          const failure = takeCommitError?.()
          if (failure) throw failure
        } catch (error) {
          if (isOutcomeUnknown(error)) noteLasting()
          await rollback(incoming).catch(() => {})
          end(id, false)
          throw error
        }
        noteLasting()
        end(id, true)
      }
      db.rollbackTransaction = async (incoming) => {
        const id = String(await incoming)
        const entry = transactions.get(id)
        try {
          if (entry?.inner) await entry.inner.undo()
          else {
            // What fails here fails the transaction, which is being undone.
            if (entry) await settle(entry.turn, maxWaitMs).catch(() => {})
            await rollback(incoming)
          }
        } finally {
          end(id, false)
        }
      }
      return db
    },
  }
}

/**
 * Waits for what was begun inside a transaction and not waited for: it could not be written after it.
 * @throws BusyError when that takes too long, or what made the transaction fail
 */
async function settle(turn: Turn, maxWaitMs: number): Promise<void> {
  turn.state = 'ending'
  if (turn.pending.size > 0) {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new BusyError(`Work inside a transaction did not end in ${maxWaitMs} ms`)),
        maxWaitMs,
      )
    })
    const allDone = async () => {
      while (turn.pending.size > 0) await Promise.all(turn.pending)
    }
    await Promise.race([allDone(), tooLong]).finally(() => clearTimeout(timer))
  }
  if (turn.failure) throw turn.failure
}
