import Database from 'libsql'
import { BootError } from './boot-error'

const tryEveryMs = 200

type Locking = {
  /** Called once when another process holds the lock. */
  onWait: () => void
  maxWaitMs: number
}

/**
 * Runs work while no other process of this machine runs work under the same file. The lock is SQLite's
 * own on an empty database: the system lets it go when its holder ends, however that happens.
 * @throws BootError when the other one takes too long
 */
export async function withFileLock<T>(
  file: string,
  { onWait, maxWaitMs }: Locking,
  work: () => Promise<T>,
): Promise<T> {
  const lock = new Database(file)
  try {
    const end = Date.now() + maxWaitMs
    for (let hasWaited = false; !take(lock); hasWaited = true) {
      if (!hasWaited) onWait()
      if (Date.now() > end)
        throw new BootError(
          `Another process has been holding ${file} for ${maxWaitMs / 60_000} minutes; see what it does, then start again`,
        )
      await new Promise((resolve) => setTimeout(resolve, tryEveryMs))
    }
    return await work()
  } finally {
    lock.close()
  }
}

function take(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
