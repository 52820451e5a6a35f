import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { isBusy } from './is-transient'
import type { Mutex } from './mutex'
import { inTurn, keepOpen, newTurn, noteWrite, turnHere, type Turn } from './turns'

/** Everything by which Payload's adapters write. */
export const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: WriteArgs) => Promise<unknown>
type WriteArgs = { req?: Partial<PayloadRequest> }
type Turns = {
  mutex: Mutex
  maxWaitMs: number
  /** The turn of a transaction that has not ended. */
  turnOf: (transaction: string) => Turn | undefined
  /** Called before a write is tried again because another process held the database. */
  renew?: () => Promise<void>
}

/**
 * Makes writes outside a transaction wait for their turn as transactions do. Transactions have a
 * connection of their own, and two that write at once fail with SQLITE_BUSY; letting SQLite wait
 * would not help, since it waits on the thread on which the other one has to go on.
 *
 * A write that runs inside a transaction and was not handed its request joins the transaction: to
 * wait for it would be to wait for itself.
 */
export function takeTurns(
  db: BaseDatabaseAdapter,
  { mutex, maxWaitMs, turnOf, renew }: Turns,
): void {
  const methods = db as unknown as Record<string, Write | undefined>
  for (const name of writes) {
    const write = methods[name]?.bind(db)
    if (!write) continue
    methods[name] = async (args) => {
      const around = turnHere()
      const transaction = await args.req?.transactionID
      const given = transaction ? turnOf(String(transaction)) : undefined
      if (given) {
        noteWrite(given)
        return write(args)
      }
      if (around?.transaction) {
        noteWrite(around)
        return keepOpen(around, write(joining(args, around.transaction)))
      }
      // Some writes are made of others: those inside belong to the same turn.
      if (around) return write(args)
      const giveBack = await mutex.acquire(maxWaitMs)
      const turn = newTurn(undefined)
      turn.state = 'open'
      try {
        return await inTurn(turn, () => whileBusy(() => write(args), maxWaitMs, renew))
      } finally {
        turn.state = 'over'
        giveBack()
      }
    }
  }
}

/** The same write within a transaction, leaving the caller's own request as it is. */
function joining(args: WriteArgs, transaction: string): WriteArgs {
  if (!args.req) return { ...args, req: { transactionID: transaction } }
  const req = isolateObjectProperty(args.req, 'transactionID')
  req.transactionID = transaction
  return { ...args, req }
}

/** Tries again while another process holds the database, without holding up this one. */
export async function whileBusy<T>(
  work: () => Promise<T>,
  maxWaitMs: number,
  renew?: () => Promise<void>,
): Promise<T> {
  const end = Date.now() + maxWaitMs
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      await renew?.()
      if (Date.now() + pause > end) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
