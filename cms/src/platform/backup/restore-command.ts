import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Manifest } from './manifest'
import { checkArchive, restoreBackup } from './restore-backup'
import { inStaging } from './staging'

/**
 * `npm run restore -- <archive> [--identity <file>] [--secret <archive>] [--into <data folder>]`: brings a
 * backup into an empty place. With `--check` it only shows whether the archive is whole.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    identity: { type: 'string' },
    secret: { type: 'string' },
    into: { type: 'string', default: process.env.DATA_DIR ?? 'data' },
    check: { type: 'boolean', default: false },
  },
})

try {
  const [file] = positionals
  if (!file) throw new Error('Which archive? npm run restore -- <archive> --identity <file>')
  const identity = values.identity ? await readIdentity(values.identity) : undefined
  const began = Date.now()
  const manifest = values.check
    ? await check(file, identity)
    : await restoreBackup({
        file,
        secretFile: values.secret,
        identity,
        dataDir: values.into,
        databaseUrl:
          process.env.DATABASE_URL ??
          `file:${path.join(path.resolve(values.into), 'chung-tay.db')}`,
      })
  tell(manifest, Date.now() - began)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function check(file: string, identity: string | undefined): Promise<Manifest> {
  return inStaging(path.join(tmpdir(), 'chung-tay-check-'), (staging) =>
    checkArchive(file, path.join(staging, 'archive'), identity),
  )
}

function tell({ madeAt, tables, files }: Manifest, ms: number): void {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `${values.check ? 'Whole' : `Restored into ${path.resolve(values.into)}`}: made ${madeAt}, ${rows} rows in ${Object.keys(tables).length} tables, ${Object.keys(files).length} files, all as they were (${(ms / 1000).toFixed(1)} s)`,
  )
  if (!values.check && !values.secret)
    console.log(
      'Give the service the old PAYLOAD_SECRET, or restore it with --secret: without it no case can be followed.',
    )
}

async function readIdentity(file: string): Promise<string> {
  const found = /^AGE-SECRET-KEY-1\S+$/m.exec(await readFile(file, 'utf8'))
  if (!found) throw new Error(`${file} holds no secret key (AGE-SECRET-KEY-1…).`)
  return found[0]
}
