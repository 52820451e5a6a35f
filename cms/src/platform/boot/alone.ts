import path from 'node:path'
import type { Env } from '../env'
import { checkDatabase } from './check-database'
import { databaseFile } from './database-file'
import { withFileLock } from './file-lock'
import { withServerLease } from './server-lease'

/** Migrations and starter content take seconds to minutes; a holder for longer than that is stuck. */
const maxWaitMs = 10 * 60_000

let isHere = false

/**
 * Runs work on the database that only one process may do at a time: migrations, starter content, the
 * first administrator. Another process that starts meanwhile waits, and says so. Work inside such work
 * does not wait for itself.
 * @throws BootError when the service cannot work with the database
 */
export async function aloneOnDatabase<T>(
  { databaseUrl }: Pick<Env, 'databaseUrl'>,
  work: () => Promise<T>,
): Promise<T> {
  if (isHere) return work()
  await checkDatabase({ databaseUrl })
  const marked = async () => {
    isHere = true
    return work().finally(() => (isHere = false))
  }
  const onWait = () => console.log('  Another process is preparing this database; waiting for it …')
  return alone({ databaseUrl, name: 'preparing', onWait, maxWaitMs }, marked)
}

/**
 * Runs work that only one process of those that use the database may do, for as long as it takes, whenever
 * no other one does it (any more).
 * @param onWait Called when another one does it.
 * @param work Told when another process may have begun, because this one was not heard of for too long.
 */
export function aloneAt<T>(
  { databaseUrl }: Pick<Env, 'databaseUrl'>,
  { name, onWait }: { name: string; onWait: () => void },
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  return alone({ databaseUrl, name, onWait, maxWaitMs: Infinity }, work)
}

type Alone = { databaseUrl: string; name: string; onWait: () => void; maxWaitMs: number }

async function alone<T>(
  { databaseUrl, name, onWait, maxWaitMs }: Alone,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  if (databaseUrl.startsWith('mongodb'))
    return withServerLease({ url: databaseUrl, name }, onWait, work)
  // The lock of a file is lost only when its process ends.
  const whileLocked = () => work(new AbortController().signal)
  const file = databaseFile(databaseUrl)
  if (!file) return whileLocked()
  const lock = path.join(path.dirname(file), `.${path.basename(file)}.${name}`)
  return withFileLock(lock, { onWait, maxWaitMs }, whileLocked)
}
