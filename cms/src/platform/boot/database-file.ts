import Database from 'libsql'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { BootError } from './boot-error'
import { ensureDataDir } from './data-dir'

/** The path in a `file:` address; undefined for a database in memory. */
export function databaseFile(url: string): string | undefined {
  if (url.startsWith('file://')) return fileURLToPath(url)
  const file = url.slice('file:'.length).replace(/\?.*$/, '')
  return file === '' || file.startsWith(':memory:') ? undefined : path.resolve(file)
}

/**
 * Looks at the file of the embedded database before it is opened for work.
 * @param known Names of the migrations of this version.
 * @throws BootError when it cannot be written, is no database, or belongs to a newer version
 */
export function checkDatabaseFile(url: string, known: readonly string[]): void {
  const file = databaseFile(url)
  if (!file) return
  ensureDataDir(path.dirname(file))
  if (!existsSync(file)) return
  let applied: string[]
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    applied = appliedMigrations(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // Held by somebody who writes: it is a database, and opening it for work waits.
    if (String(code).startsWith('SQLITE_BUSY')) return
    throw new BootError(
      `The database ${file} cannot be opened (${message}); restore a backup, or correct DATABASE_URL or DATA_DIR`,
      { cause: error },
    )
  }
  const unknown = applied.find((name) => !known.includes(name))
  if (unknown)
    throw new BootError(
      `The database ${file} belongs to a newer version (${unknown}); start that version, or restore the backup made before it`,
    )
}

function appliedMigrations(file: string): string[] {
  const database = new Database(file)
  try {
    const hasTable = database
      .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'")
      .get()
    if (!hasTable) return []
    // Batch -1 is what Payload's development mode notes.
    const rows = database.prepare('SELECT name FROM payload_migrations WHERE batch >= 0').all()
    return (rows as { name: string }[]).map(({ name }) => name)
  } finally {
    database.close()
  }
}
