import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import type {} from '../testing/provided-context'
import { cmsDir, rootDir } from '../../../../scripts/lib/paths'
import { childEnv, collect } from '../../../../scripts/lib/prepare-database'
import { freePort, prepareService } from '../../../../scripts/lib/service'
import { ownDatabase } from '../testing/own-database'

// Each starts whole programs; a busy machine is no fault.
vi.setConfig({ testTimeout: 500_000 })

let room: string
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'chung-tay-boot-'))
})
afterAll(async () => {
  vi.resetConfig()
  await rm(room, { recursive: true, force: true })
})

type Data = Parameters<typeof childEnv>[0]

/** Runs a program of the service to its end. */
async function run(args: string[], data: Data) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: cmsDir,
    // Without a mail server Payload warns.
    env: { SMTP_URL: 'smtp://127.0.0.1:1', ...childEnv(data) },
  })
  const output = collect(child)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output: output(), lines: output().trim().split('\n') }
}

const prepare = (data: Data, ...args: string[]) =>
  run([path.join(rootDir, 'scripts/prepare.ts'), ...args], data)

/** Addresses and files of their own: what the run on the embedded database shows holds in every run. */
const onceOnly = test.skipIf(inject('databaseKind') === 'mongodb')

onceOnly('a database server that refuses: waited for, then one line', async () => {
  const port = await freePort()
  const place = `127.0.0.1:${port}/chung-tay`
  const databaseUrl = `mongodb://ai-do:rat-bi-mat@${place}?replicaSet=rs0`
  const { code, lines } = await prepare({ dataDir: room, databaseUrl, env: {} })
  expect(lines).toEqual([
    `Waiting for the database at ${place} …`,
    expect.stringMatching(
      new RegExp(`^DATABASE_URL: no database answers at ${place} .*; start it, or correct`),
    ),
  ])
  expect(lines.join()).not.toContain('rat-bi-mat')
  expect(code).toBe(1)
})

onceOnly('an address that no server can have: one line', async () => {
  const databaseUrl = 'mongodb://a:b:c/x'
  const { code, lines } = await prepare({ dataDir: room, databaseUrl, env: {} })
  expect(lines).toEqual([expect.stringMatching(/^DATABASE_URL: is no address of a MongoDB server/)])
  expect(code).toBe(1)
})

onceOnly.each(['prepare', 'serve'])('a file that is no database (%s): one line', async (how) => {
  const dataDir = await mkdtemp(path.join(room, 'no-database-'))
  await writeFile(
    path.join(dataDir, 'chung-tay.db'),
    'Đây là thư, không phải cơ sở dữ liệu. '.repeat(99),
  )
  const data = { dataDir, env: { PORT: '0' } }
  const { code, lines } = await (how === 'serve' ? run(['src/server.ts'], data) : prepare(data))
  expect(lines).toEqual([
    expect.stringMatching(/^The database .*chung-tay\.db cannot be opened .*; restore a backup/),
  ])
  expect(code).toBe(1)
})

onceOnly('a database of a newer version: one line', async () => {
  const dataDir = await mkdtemp(path.join(room, 'newer-'))
  await prepareService({ dataDir })
  const database = new Database(path.join(dataDir, 'chung-tay.db'))
  database.exec(
    "INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29991231_000000_sau_nay', 99)",
  )
  database.close()
  const { code, lines } = await prepare({ dataDir, env: {} })
  expect(lines).toEqual([
    expect.stringMatching(
      /belongs to a newer version \(29991231_000000_sau_nay\); start that version/,
    ),
  ])
  expect(code).toBe(1)
})

test('two first starts at once: one prepares, the other waits and says so; one administrator', async () => {
  const dataDir = await mkdtemp(path.join(room, 'first-'))
  const databaseUrl = ownDatabase()
  const data = { dataDir, databaseUrl, env: {} }
  // On a server the run itself has loaded the content once, which takes a minute there.
  const seed = databaseUrl ? [] : ['--seed']
  const both = await Promise.all(
    [1, 2].map(() => prepare(data, ...seed, '--admin', 'quantri@chung-tay.local')),
  )
  for (const { code, output } of both) expect(code, output.slice(-2000)).toBe(0)
  const said = (words: string) => both.filter(({ output }) => output.includes(words)).length
  expect(said('First administrator')).toBe(1)
  expect(said('Starter content')).toBe(seed.length)
  expect(said('Another process is preparing this database')).toBe(1)
})
