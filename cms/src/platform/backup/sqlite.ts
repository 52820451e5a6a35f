import Database from 'libsql'
import { createTally, type Tables } from './manifest'

/** The part of libsql that is used; its own types leave out rows. */
type Opened = {
  prepare: (sql: string) => { iterate: (...values: unknown[]) => Iterable<Row>; all: () => Row[] }
  exec: (sql: string) => void
  close: () => void
}
type Row = Record<string, unknown>

const open = (file: string, options: { readonly: boolean }) =>
  new Database(file, options as never) as unknown as Opened

/**
 * Copies a SQLite database into a new file: one consistent state, also while others write.
 * @throws Error when `from` is none, or `to` exists already.
 */
export function copySqlite(from: string, to: string): void {
  const database = open(from, { readonly: true })
  try {
    database.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`)
  } finally {
    database.close()
  }
}

/**
 * Counts and hashes every table of a database file.
 * @throws Error when SQLite's own check of the file finds something.
 */
export function describeSqlite(file: string): Tables {
  const database = open(file, { readonly: true })
  try {
    const [check] = database.prepare('PRAGMA integrity_check').all()
    if (check?.integrity_check !== 'ok')
      throw new Error(`The database is damaged: ${String(check?.integrity_check)}`)
    const names = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all()
      .map(({ name }) => String(name))
    return Object.fromEntries(names.map((name) => [name, describe(database, name)]))
  } finally {
    database.close()
  }
}

function describe(database: Opened, table: string): Tables[string] {
  const tally = createTally()
  const name = `"${table.replaceAll('"', '""')}"`
  for (const row of database.prepare(`SELECT * FROM ${name} ORDER BY 1`).iterate())
    tally.add(JSON.stringify(row))
  return tally.end()
}
