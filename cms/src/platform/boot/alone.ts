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
  if (databaseUrl.startsWith('mongodb'))
    return withServerLease({ url: databaseUrl, name: 'preparing' }, onWait, marked)
  const file = databaseFile(databaseUrl)
  if (!file) return marked()
  const lock = path.join(path.dirname(file), `.${path.basename(file)}.preparing`)
  return withFileLock(lock, { onWait, maxWaitMs }, marked)
}
