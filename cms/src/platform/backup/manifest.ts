import { createHash } from 'node:crypto'
import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What an archive says about itself; its first entry, `manifest.json`. */
export const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'mongodb']),
  /** By table or collection: how many rows, and SHA-256 over all of them in the order of their keys. */
  tables: z.record(z.string(), z.object({ rows: z.number().int().min(0), hash })),
  /** Indexes of a MongoDB collection, as `createIndexes` takes them; SQLite's are in its file. */
  indexes: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** By path below the archive's root, with `/`: size in bytes and SHA-256. */
  files: z.record(z.string(), z.object({ bytes: z.number().int().min(0), hash })),
})

export type Manifest = z.infer<typeof manifestSchema>
export type Tables = Manifest['tables']

/** Counts and hashes the rows of a table as they come. */
export function createTally() {
  const sum = createHash('sha256')
  let rows = 0
  return {
    add(row: string | Uint8Array): void {
      sum.update(row)
      rows += 1
    },
    end: (): Tables[string] => ({ rows, hash: sum.digest('hex') }),
  }
}

/** What differs between what was saved and what is there, one line each. */
export function differences(saved: Tables, found: Tables): string[] {
  const names = [...new Set([...Object.keys(saved), ...Object.keys(found)])].sort()
  return names.flatMap((name) => {
    const [before, after] = [saved[name], found[name]]
    if (!before) return [`${name}: not in the backup`]
    if (!after) return [`${name}: missing`]
    if (before.rows !== after.rows) return [`${name}: ${after.rows} rows instead of ${before.rows}`]
    return before.hash === after.hash ? [] : [`${name}: other content in ${after.rows} rows`]
  })
}
