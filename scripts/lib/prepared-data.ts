import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheDir, rootDir } from './paths'
import { prepareDatabase, prepareDemoDatabase, type Account } from './prepare-database'
import { sourceHash } from './source-hash'

const sources = ['cms/src', 'shared', 'content-seeds', 'scripts/prepare.ts', 'package-lock.json']

/** The sample contest begins when it is loaded; what was prepared longer ago is made anew. */
const freshMs = 3 * 60 * 60 * 1000

/** Who may sign in to what was prepared: told only once, so it is kept beside it. */
type Prepared<Access> = { madeAt: number; access: Access }

/**
 * Fills a folder with the embedded database as a first start leaves it: migrated, starter content
 * loaded, the first administrator made. That is done once for the same sources and copied from then on.
 * @returns The administrator.
 */
export const copyPreparedData = (dataDir: string): Promise<Account> =>
  copyPrepared(dataDir, 'starter', (made) => prepareDatabase({ dataDir: made }))

/** The same with the made-up province. @returns The administrator and the handler of tips. */
export const copyPreparedDemo = (dataDir: string): Promise<{ admin: Account; handler: Account }> =>
  copyPrepared(dataDir, 'demo', (made) => prepareDemoDatabase({ dataDir: made }))

async function copyPrepared<Access>(
  dataDir: string,
  set: string,
  prepare: (dataDir: string) => Promise<Access>,
): Promise<Access> {
  const hash = await sourceHash(rootDir, sources)
  const kept = path.join(cacheDir, `prepared-${set}-${hash.slice(0, 16)}`)
  const known = await readPrepared<Access>(kept)
  const isFresh = known && Date.now() - known.madeAt < freshMs
  const { access } = isFresh ? known : await make(kept, set, prepare)
  await cp(path.join(kept, 'data'), dataDir, { recursive: true })
  return access
}

async function readPrepared<Access>(kept: string): Promise<Prepared<Access> | undefined> {
  const file = path.join(kept, 'prepared.json')
  return existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as Prepared<Access>)
    : undefined
}

async function make<Access>(
  kept: string,
  set: string,
  prepare: (dataDir: string) => Promise<Access>,
): Promise<Prepared<Access>> {
  await mkdir(cacheDir, { recursive: true })
  for (const old of await readdir(cacheDir))
    if (old.startsWith(`prepared-${set}-`))
      await rm(path.join(cacheDir, old), { recursive: true, force: true })
  const folder = await mkdtemp(path.join(cacheDir, 'preparing-'))
  const access = await prepare(path.join(folder, 'data'))
  const prepared = { madeAt: Date.now(), access }
  await writeFile(path.join(folder, 'prepared.json'), JSON.stringify(prepared))
  try {
    await rename(folder, kept)
    return prepared
  } catch (error) {
    // Another run made the same meanwhile; its accounts are the ones to sign in with.
    await rm(folder, { recursive: true, force: true })
    const theirs = await readPrepared<Access>(kept)
    if (!theirs) throw error
    return theirs
  }
}
