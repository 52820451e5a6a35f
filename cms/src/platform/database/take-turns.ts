import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import type { Mutex } from './mutex'

const writes = [
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

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>
type Turns = {
  mutex: Mutex
  maxWaitMs: number
  isOpen: (transaction: string) => boolean
  /** Called before a write is tried again because another process held the database. */
  renew?: () => Promise<void>
}

/**
 * Makes writes outside a transaction wait for their turn as transactions do. Transactions have a
 * connection of their own, and two that write at once fail with SQLITE_BUSY; letting SQLite wait
 * would not help, since it waits on the thread on which the other one has to go on.
 */
export function takeTurns(
  db: BaseDatabaseAdapter,
  { mutex, maxWaitMs, isOpen, renew }: Turns,
): void {
  // Some writes are made of others: those inside belong to the same turn.
  const within = new AsyncLocalStorage<true>()
  const methods = db as unknown as Record<string, Write | undefined>
  for (const name of writes) {
    const write = methods[name]?.bind(db)
    if (!write) continue
    methods[name] = async (args) => {
      const transaction = await args.req?.transactionID
      const isInside =
        transaction !== undefined && transaction !== null && isOpen(String(transaction))
      if (isInside || within.getStore()) return write(args)
      const giveBack = await mutex.acquire(maxWaitMs)
      try {
        return await within.run(true, () => whileBusy(() => write(args), maxWaitMs, renew))
      } finally {
        giveBack()
      }
    }
  }
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

/** SQLITE_BUSY, here or further down: Drizzle and Payload wrap it, or keep only its words. */
function isBusy(error: unknown): boolean {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const { code, message } = each as { code?: unknown; message: string }
    if (String(code).startsWith('SQLITE_BUSY') || /SQLITE_BUSY|database is locked/.test(message))
      return true
  }
  return false
}
