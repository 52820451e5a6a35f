import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../testing/api'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'

// A service of its own, whose data folder goes away while its database stays.
let room: string
let dataDir: string
let service: Service

beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'chung-tay-health-'))
  const database = path.join(room, 'database')
  const admin = await prepareService({ dataDir: database })
  dataDir = path.join(room, 'data')
  await mkdir(dataDir)
  service = await startService({
    dataDir,
    databaseUrl: `file:${database}/chung-tay.db`,
    admin,
    env: { JOBS: 'off' },
  })
}, 240_000)
afterAll(async () => {
  await service?.stop()
  await rm(room, { recursive: true, force: true })
})

async function health() {
  const answer = await fetch(`${service.url}/api/health`)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test('health says that nothing can be written, and that it can again', async () => {
  await untilSays(200)
  expect(await health()).toMatchObject({ status: 200, body: { disk: { ok: true } } })
  await rename(dataDir, `${dataDir}-elsewhere`)
  await untilSays(503)
  const { body } = await health()
  expect(body).toMatchObject({ status: 'failing', database: { ok: true }, disk: { ok: false } })
  expect((await fetch(`${service.url}/api/ready`)).status).toBe(503)
  await rename(`${dataDir}-elsewhere`, dataDir)
  await untilSays(200)
  expect(await health()).toMatchObject({ status: 200, body: { disk: { ok: true } } })
})

/** A busy machine tells what it knew a moment ago. */
const untilSays = (status: number) => until(async () => (await health()).status === status, 30_000)
