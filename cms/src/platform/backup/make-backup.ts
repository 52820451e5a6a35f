import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { databaseFile } from '../boot/database-file'
import { pack, type Recipients } from './archive'
import { bring, describeFiles, filesBelow, isKept, secretFiles } from './files'
import { manifestSchema, type Manifest } from './manifest'
import { dumpMongo } from './mongodb'
import { copySqlite, describeSqlite } from './sqlite'
import { inStaging, removeForgotten } from './staging'

type Options = {
  databaseUrl: string
  dataDir: string
  /** The folder the archive is written to. */
  to: string
  recipients: Recipients
  now?: Date
}
export type Backup = { file: string; bytes: number; manifest: Manifest }

/**
 * Saves an installation while it runs: the database as it is at one moment, then the files, so that no
 * file is missing that the database speaks of. Secrets are not in it.
 */
export async function makeBackup(options: Options): Promise<Backup> {
  const { databaseUrl, dataDir, to, recipients, now = new Date() } = options
  return beside(dataDir, to, async (staging) => {
    const database = path.join(staging, 'database')
    await mkdir(database, { mode: 0o700 })
    const isSqlite = databaseUrl.startsWith('file:')
    const stored = isSqlite ? databaseFile(databaseUrl) : undefined
    if (stored) copySqlite(stored, path.join(database, 'chung-tay.db'))
    const described = stored
      ? { tables: describeSqlite(path.join(database, 'chung-tay.db')), indexes: {} }
      : await dumpMongo(databaseUrl, database)
    const seen = new Set<string>()
    for (const name of await filesOf(dataDir, stored))
      await bring(path.join(dataDir, name), path.join(staging, 'files', name), seen)
    const manifest = manifestSchema.parse({
      format: 1,
      madeAt: now.toISOString(),
      engine: isSqlite ? 'sqlite' : 'mongodb',
      ...described,
      files: await describeFiles(staging),
    } satisfies Manifest)
    await writeFile(path.join(staging, 'manifest.json'), JSON.stringify(manifest, null, 2))
    const file = path.join(to, archiveName('chung-tay', now, recipients))
    return { file, bytes: await pack(staging, file, recipients), manifest }
  })
}

/** Saves the secrets alone, to be kept in another place. @throws Error when there are none in a file. */
export async function saveSecrets({ dataDir, to, recipients, now = new Date() }: Options) {
  return beside(dataDir, to, async (staging) => {
    const there = (await readdir(dataDir)).filter((name) => secretFiles.includes(name))
    if (there.length === 0)
      throw new Error('No secret is kept in the data folder: PAYLOAD_SECRET is given from outside.')
    const seen = new Set<string>()
    for (const name of there) await bring(path.join(dataDir, name), path.join(staging, name), seen)
    const file = path.join(to, archiveName('chung-tay-secret', now, recipients))
    return { file, bytes: await pack(staging, file, recipients) }
  })
}

async function filesOf(dataDir: string, stored: string | undefined): Promise<string[]> {
  const entries = await readdir(dataDir, { withFileTypes: true })
  const isDatabase = (name: string) =>
    stored !== undefined && path.join(path.resolve(dataDir), name).startsWith(stored)
  const kept = entries.filter(({ name }) => isKept(name) && !isDatabase(name))
  const found = await Promise.all(
    kept.map(async (entry) => {
      if (entry.isFile()) return [entry.name]
      return entry.isDirectory() ? filesBelow(dataDir, entry.name) : []
    }),
  )
  return found.flat()
}

/** Works in a folder beside the data, so that its files need not be copied. */
async function beside<T>(
  dataDir: string,
  to: string,
  work: (staging: string) => Promise<T>,
): Promise<T> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await removeForgotten(dataDir, (name) => name.startsWith('.backup-'))
  await removeForgotten(to, (name) => /^chung-tay-.+\.partial$/.test(name))
  return inStaging(path.join(dataDir, '.backup-'), work)
}

/** `chung-tay-20261127T013000Z.tar.gz.age`: sorted by name is sorted by time. */
function archiveName(name: string, now: Date, recipients: Recipients): string {
  const stamp = now.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
  return `${name}-${stamp}.tar.gz${recipients ? '.age' : ''}`
}
