import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startService, type Service } from '../../../../scripts/lib/service'
import { someAddress, until } from '../testing/api'
import { submit } from '../testing/submit'
import { filesBelow } from './files'
import { makeBackup, saveSecrets, type Backup } from './make-backup'
import { checkArchive, restoreBackup } from './restore-backup'

const dataDir = inject('dataDir')
const isSqlite = inject('databaseKind') === 'sqlite'
const databaseUrl = isSqlite ? `file:${dataDir}/chung-tay.db` : process.env.TEST_DATABASE_URL!

let room: string
let identity: string
let backup: Backup
let service: Service | undefined
/** Codes of feedback that was acknowledged before the backup began. */
const before: string[] = []
const to = () => path.join(room, 'backups')

/** Somewhere for a restore that nothing has been in. */
function emptyPlace() {
  const dir = path.join(room, randomUUID())
  if (isSqlite) return { dataDir: dir, databaseUrl: `file:${dir}/chung-tay.db` }
  const url = new URL(databaseUrl)
  url.pathname = `/restored-${randomUUID()}`
  return { dataDir: dir, databaseUrl: url.href }
}

async function sendFeedback(): Promise<string> {
  const { status, body } = await submit('/api/feedback/submissions', {
    kind: 'app-idea',
    text: `Sao lưu lúc đang chạy ${randomUUID()}`,
  })
  expect(status).toBe(201)
  return body.trackingCode as string
}

beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'chung-tay-backup-'))
  identity = await generateIdentity()
  // A folder that no code knows, as the one of a feature to come.
  await mkdir(path.join(dataDir, 'mot-thu-muc-sau-nay/ben-trong'), { recursive: true })
  await writeFile(
    path.join(dataDir, 'mot-thu-muc-sau-nay/ben-trong/tệp.bin'),
    Buffer.alloc(70_000, 7),
  )
  for (let count = 0; count < 3; count += 1) before.push(await sendFeedback())
  // Others go on writing meanwhile.
  let isDone = false
  const writers = [1, 2].map(async () => {
    while (!isDone) await sendFeedback()
  })
  backup = await makeBackup({
    databaseUrl,
    dataDir,
    to: to(),
    recipients: [await identityToRecipient(identity)],
  })
  isDone = true
  await Promise.all(writers)
})
afterAll(async () => {
  await service?.stop()
  await rm(path.join(dataDir, 'mot-thu-muc-sau-nay'), { recursive: true, force: true })
  await rm(room, { recursive: true, force: true })
})

test('only its owner may read a backup, and nothing unfinished is left', async () => {
  expect((await stat(backup.file)).mode & 0o777).toBe(0o600)
  expect(await readdir(to())).toEqual([path.basename(backup.file)])
  expect((await readdir(dataDir)).filter((name) => name.startsWith('.backup-'))).toEqual([])
})

test('it has every file of the data folder but the secret', async () => {
  const folder = path.join(room, 'looked-at')
  await checkArchive(backup.file, folder, identity)
  const files = await filesBelow(path.join(folder, 'files')).catch(() => [])
  expect(files).toContain('mot-thu-muc-sau-nay/ben-trong/tệp.bin')
  const secret = isSqlite ? (await readFile(path.join(dataDir, 'secret'), 'utf8')).trim() : ''
  for (const name of await filesBelow(folder)) {
    expect(path.basename(name)).not.toBe('secret')
    if (secret) expect((await readFile(path.join(folder, name))).includes(secret), name).toBe(false)
  }
})

test('a service on the restored data answers to the codes of before', async () => {
  const place = emptyPlace()
  if (isSqlite) {
    const { file } = await saveSecrets({
      databaseUrl,
      dataDir,
      to: path.join(room, 'secrets'),
      recipients: [await identityToRecipient(identity)],
    })
    await restoreBackup({ file: backup.file, secretFile: file, identity, ...place })
    expect((await stat(path.join(place.dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  } else await restoreBackup({ file: backup.file, identity, ...place })
  service = await startService({
    dataDir: place.dataDir,
    databaseUrl: isSqlite ? undefined : place.databaseUrl,
    admin: inject('admin'),
    env: { TRUSTED_PROXIES: 'loopback', JOBS: 'off' },
  })
  const health = async () =>
    (await (await fetch(`${service!.url}/api/health`)).json()) as { status: string }
  await until(async () => (await health()).status === 'ok', 30_000)
  expect(await health()).toMatchObject({ migrations: { pending: 0 } })
  for (const code of before) {
    const answer = await fetch(`${service.url}/api/feedback/track`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': someAddress() },
      body: JSON.stringify({ code }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([200, { state: 'received' }])
  }
})

test('a wrong key, a changed byte, a cut end: refused, and nothing is left behind', async () => {
  const whole = await readFile(backup.file)
  const changed = Buffer.from(whole)
  changed[Math.floor(whole.length / 2)]! ^= 1
  const cases: [string, Buffer, string][] = [
    ['wrong key', whole, await generateIdentity()],
    ['changed', changed, identity],
    ['cut', whole.subarray(0, whole.length - 1000), identity],
  ]
  for (const [name, bytes, key] of cases) {
    const file = path.join(room, `${randomUUID()}.tar.gz.age`)
    await writeFile(file, bytes)
    const place = emptyPlace()
    await expect(restoreBackup({ file, identity: key, ...place }), name).rejects.toThrow()
    const beside = await readdir(room)
    expect(beside.filter((each) => each.startsWith(path.basename(place.dataDir)))).toEqual([])
  }
})

test('what is there already is not touched', async () => {
  const place = emptyPlace()
  await mkdir(place.dataDir)
  await writeFile(path.join(place.dataDir, 'mine'), 'here')
  await expect(restoreBackup({ file: backup.file, identity, ...place })).rejects.toThrow(
    'not empty',
  )
  expect(await readdir(place.dataDir)).toEqual(['mine'])
})
