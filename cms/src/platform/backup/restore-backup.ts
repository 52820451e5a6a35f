import { cp, mkdir, readdir, readFile, rename, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { databaseFile } from '../boot/database-file'
import { unpack } from './archive'
import { describeFiles, secretFiles } from './files'
import { differences, manifestSchema, type Manifest } from './manifest'
import { checkIsEmptyMongo, dropCollections, loadMongo } from './mongodb'
import { describeSqlite } from './sqlite'
import { inStaging } from './staging'

type Options = {
  /** The archive, and the one of the secrets where they are restored too. */
  file: string
  secretFile?: string
  /** The secret key that opens them. */
  identity?: string
  databaseUrl: string
  dataDir: string
}

/**
 * Brings a backup into an empty place: every file is compared with its hash, every table with its count
 * and hash. What is there already is never touched.
 * @throws Error when the place is not empty, or the archive is not whole; then nothing is left behind.
 */
export async function restoreBackup(options: Options): Promise<Manifest> {
  const { file, secretFile, identity, databaseUrl, dataDir } = options
  const target = path.resolve(dataDir)
  await checkIsEmpty(target)
  await mkdir(path.dirname(target), { recursive: true })
  return inStaging(`${target}.restoring-`, async (staging) => {
    const unpacked = path.join(staging, 'archive')
    const manifest = await checkArchive(file, unpacked, identity)
    const isSqlite = databaseUrl.startsWith('file:')
    if (isSqlite !== (manifest.engine === 'sqlite'))
      throw new Error(`The backup is of ${manifest.engine}; DATABASE_URL names another engine.`)
    const ready = path.join(staging, 'data')
    await mkdir(ready, { mode: 0o700 })
    if (Object.keys(manifest.files).some((name) => name.startsWith('files/')))
      await cp(path.join(unpacked, 'files'), ready, { recursive: true })
    if (secretFile) await restoreSecrets(secretFile, path.join(staging, 'secrets'), ready, identity)
    if (isSqlite) {
      const at = path.join(ready, path.relative(target, databaseFile(databaseUrl) ?? ''))
      if (!at.startsWith(ready)) throw new Error('The database must lie in the data folder.')
      await rename(path.join(unpacked, 'database/chung-tay.db'), at)
      await moveTo(target, ready)
    } else {
      await checkIsEmptyMongo(databaseUrl)
      const database = path.join(unpacked, 'database')
      await restoreMongo(databaseUrl, database, manifest, () => moveTo(target, ready))
    }
    return manifest
  })
}

/** Only into an empty place: a service that was started there meanwhile keeps what it has. */
async function moveTo(target: string, ready: string): Promise<void> {
  await checkIsEmpty(target)
  await rmdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(ready, target)
}

async function restoreMongo(
  url: string,
  folder: string,
  manifest: Manifest,
  andThen: () => Promise<void>,
): Promise<void> {
  try {
    complain(differences(manifest.tables, await loadMongo(url, folder, manifest)))
    await andThen()
  } catch (error) {
    await dropCollections(url, Object.keys(manifest.tables))
    throw error
  }
}

/**
 * Unpacks an archive into a new folder and compares everything in it with its manifest; an embedded
 * database is opened and each of its tables compared.
 */
export async function checkArchive(
  file: string,
  folder: string,
  identity?: string,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await unpack(file, folder, identity)
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`${path.basename(file)} is no backup of Chung Tay.`)
  })
  const manifest = manifestSchema.parse(JSON.parse(text))
  const found = await describeFiles(folder)
  delete found['manifest.json']
  complain(fileDifferences(manifest.files, found))
  if (manifest.engine === 'sqlite')
    complain(
      differences(manifest.tables, describeSqlite(path.join(folder, 'database/chung-tay.db'))),
    )
  return manifest
}

function fileDifferences(saved: Manifest['files'], found: Manifest['files']): string[] {
  const names = [...new Set([...Object.keys(saved), ...Object.keys(found)])].sort()
  return names.flatMap((name) => {
    if (!saved[name]) return [`${name}: not in the backup`]
    if (!found[name]) return [`${name}: missing`]
    return saved[name].hash === found[name].hash ? [] : [`${name}: other content`]
  })
}

function complain(lines: string[]): void {
  if (lines.length > 0) throw new Error(`The backup is not whole:\n${lines.join('\n')}`)
}

async function restoreSecrets(file: string, folder: string, into: string, identity?: string) {
  await mkdir(folder, { mode: 0o700 })
  await unpack(file, folder, identity)
  const there = (await readdir(folder)).filter((name) => secretFiles.includes(name))
  if (there.length === 0) throw new Error(`${path.basename(file)} has no secret.`)
  for (const name of there) await cp(path.join(folder, name), path.join(into, name))
}

async function checkIsEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0)
    throw new Error(`${folder} is not empty. Move it away, or restore into another folder.`)
}
