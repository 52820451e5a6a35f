import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'
import { describeFiles } from './files'
import { describeSqlite } from './sqlite'

let room: string
beforeEach(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'chung-tay-archive-'))
})
afterEach(() => rm(room, { recursive: true, force: true }))

/** A data folder with a small database and one file. */
async function someData(): Promise<{ dataDir: string; databaseUrl: string }> {
  const dataDir = path.join(room, 'data')
  await mkdir(dataDir)
  const database = new Database(path.join(dataDir, 'chung-tay.db'))
  database.exec('create table words (word)')
  database.close()
  await writeFile(path.join(dataDir, 'one'), 'here')
  return { dataDir, databaseUrl: `file:${dataDir}/chung-tay.db` }
}

/** An archive with a fitting manifest, into which `add` puts more. */
async function madeByStranger(add: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(room, 'strange')
  await mkdir(path.join(folder, 'database'), { recursive: true })
  await mkdir(path.join(folder, 'files'))
  const database = new Database(path.join(folder, 'database/chung-tay.db'))
  database.exec('create table words (word)')
  database.close()
  const manifest = {
    format: 1,
    madeAt: '2026-11-27T00:00:00.000Z',
    engine: 'sqlite',
    tables: describeSqlite(path.join(folder, 'database/chung-tay.db')),
    indexes: {},
    files: await describeFiles(folder),
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  await add(folder)
  execFileSync('tar', ['czf', path.join(room, 'strange.tar.gz'), '-C', folder, '.'])
  return path.join(room, 'strange.tar.gz')
}

const place = () => {
  const dataDir = path.join(room, 'restored')
  return { dataDir, databaseUrl: `file:${dataDir}/chung-tay.db` }
}

test.each(['/etc', '../database', '../../..'])(
  'an archive with a link to %s is refused before anything is unpacked',
  async (target) => {
    const file = await madeByStranger((folder) =>
      symlink(target, path.join(folder, 'files/feedback-attachments')),
    )
    await expect(restoreBackup({ file, ...place() })).rejects.toThrow(
      'files/feedback-attachments: SymbolicLink',
    )
    expect((await readdir(room)).filter((name) => name.startsWith('restored'))).toEqual([])
  },
)

test('what came to the place while a backup was restored stays', async () => {
  const { file } = await makeBackup({ ...(await someData()), to: room, recipients: undefined })
  const { dataDir, databaseUrl } = place()
  const restored = restoreBackup({ file, dataDir, databaseUrl })
  // The first look at the place was asked for before this.
  await mkdir(dataDir)
  await writeFile(path.join(dataDir, 'mine'), 'here')
  await expect(restored).rejects.toThrow('not empty')
  expect(await readdir(dataDir)).toEqual(['mine'])
})

test('one file under two names comes back as both', async () => {
  const data = await someData()
  execFileSync('ln', [path.join(data.dataDir, 'one'), path.join(data.dataDir, 'two')])
  const { file } = await makeBackup({ ...data, to: room, recipients: undefined })
  await restoreBackup({ file, ...place() })
  expect((await readdir(place().dataDir)).sort()).toEqual(['chung-tay.db', 'one', 'two'])
})

test('what a killed backup left is removed by the one of the next day, not sooner', async () => {
  const data = await someData()
  const [old, recent] = ['.backup-old', '.backup-now'].map((name) => path.join(data.dataDir, name))
  for (const folder of [old!, recent!]) await mkdir(folder)
  const partial = path.join(room, 'chung-tay-20261101T000000Z.tar.gz.age.partial')
  await writeFile(partial, 'half')
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400
  for (const each of [old!, partial]) await utimes(each, twoDaysAgo, twoDaysAgo)
  await makeBackup({ ...data, to: room, recipients: undefined })
  expect((await readdir(data.dataDir)).filter((name) => name.startsWith('.'))).toEqual([
    '.backup-now',
  ])
  expect((await readdir(room)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('told to stop, it leaves nothing unencrypted behind', async () => {
  const prefix = path.join(room, 'at-work-')
  const program = `
    import { inStaging } from ${JSON.stringify(path.join(import.meta.dirname, 'staging.ts'))}
    await inStaging(${JSON.stringify(prefix)}, async () => {
      console.log('at work')
      await new Promise((resolve) => setTimeout(resolve, 600_000))
    })`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  expect(await readdir(room)).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([null, 'SIGTERM'])
  expect(await readdir(room)).toEqual([])
})
