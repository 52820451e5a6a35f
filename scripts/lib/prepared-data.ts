import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheDir, rootDir } from './paths'
import { prepareDatabase, type Account } from './prepare-database'
import { sourceHash } from './source-hash'

const sources = ['cms/src', 'shared', 'content-seeds', 'scripts/prepare.ts', 'package-lock.json']

/** The sample contest begins when it is loaded; what was prepared longer ago is made anew. */
const freshMs = 3 * 60 * 60 * 1000

type Prepared = { madeAt: number; admin: Account }

/**
 * Fills a folder with the embedded database as a first start leaves it: migrated, starter content
 * loaded, the first administrator made. That is done once for the same sources and copied from then on.
 * @returns The administrator.
 */
export async function copyPreparedData(dataDir: string): Promise<Account> {
  const hash = await sourceHash(rootDir, sources)
  const kept = path.join(cacheDir, `prepared-${hash.slice(0, 16)}`)
  const known = await readPrepared(kept)
  const isFresh = known && Date.now() - known.madeAt < freshMs
  const { admin } = isFresh ? known : await make(kept)
  await cp(path.join(kept, 'data'), dataDir, { recursive: true })
  return admin
}

async function readPrepared(kept: string): Promise<Prepared | undefined> {
  const file = path.join(kept, 'prepared.json')
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Prepared) : undefined
}

async function make(kept: string): Promise<Prepared> {
  await mkdir(cacheDir, { recursive: true })
  for (const old of await readdir(cacheDir))
    if (/^prepared-/.test(old)) await rm(path.join(cacheDir, old), { recursive: true, force: true })
  const folder = await mkdtemp(path.join(cacheDir, 'preparing-'))
  const admin = await prepareDatabase({ dataDir: path.join(folder, 'data') })
  const prepared = { madeAt: Date.now(), admin }
  await writeFile(path.join(folder, 'prepared.json'), JSON.stringify(prepared))
  try {
    await rename(folder, kept)
    return prepared
  } catch (error) {
    // Another run made the same meanwhile; its administrator is the one to sign in as.
    await rm(folder, { recursive: true, force: true })
    const theirs = await readPrepared(kept)
    if (!theirs) throw error
    return theirs
  }
}
