import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'

// A service of its own: the one that other tests talk to must not be stopped.
let dataDir: string
let service: Service

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-drain-'))
  const admin = await prepareService({ dataDir })
  service = await startService({ dataDir, admin, env: { JOBS: 'off', DRAIN_SECONDS: '2' } })
}, 240_000)
afterAll(async () => {
  await service?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const statusOf = async (address: string) => (await fetch(service.url + address)).status

test('a service that is told to stop says so first and loses no request of who listens', async () => {
  expect([await statusOf('/api/live'), await statusOf('/api/ready')]).toEqual([200, 200])
  const stopped = new Promise<number | null>((resolve) => service.process.once('exit', resolve))
  let isReady = true
  const answers: number[] = []
  const failures: unknown[] = []
  // As a proxy does: it asks whether the service is ready, and sends people there as long as it is.
  const watch = (async () => {
    while (isReady) {
      isReady = (await statusOf('/api/ready')) === 200
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  const people = Array.from({ length: 8 }, async () => {
    while (isReady)
      await statusOf('/thu-tuc').then(
        (status) => answers.push(status),
        (error: unknown) => failures.push(error),
      )
  })
  service.process.kill('SIGTERM')
  await watch
  // Not ready any more, and still answering.
  expect([await statusOf('/api/live'), await statusOf('/thu-tuc')]).toEqual([200, 200])
  await Promise.all(people)
  expect(failures).toEqual([])
  expect(new Set(answers)).toEqual(new Set([200]))
  expect(await stopped).toBe(0)
})
