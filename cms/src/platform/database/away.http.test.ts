import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { queries } from '@chung-tay/shared/content/queries'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'
import { someAddress, until } from '../testing/api'
import { startTcpProxy, type TcpProxy } from '../testing/tcp-proxy'
import { ownDatabase } from '../testing/own-database'

/** Far below the 30 s for which the driver itself would wait. */
const inTimeMs = 10_000

// The embedded database is a file: nothing lies between.
describe.skipIf(inject('databaseKind') === 'sqlite')('a database that is away', () => {
  let dataDir: string
  let service: Service
  let proxy: TcpProxy

  beforeAll(async () => {
    const direct = new URL(ownDatabase()!)
    proxy = await startTcpProxy({ host: direct.hostname, port: Number(direct.port) })
    dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-away-'))
    const admin = await prepareService({ dataDir, databaseUrl: direct.href })
    const between = new URL(direct)
    between.port = String(proxy.port)
    // The server tells its own address; only so does the driver stay with the one between.
    between.searchParams.delete('replicaSet')
    between.searchParams.set('directConnection', 'true')
    service = await startService({
      dataDir,
      databaseUrl: between.href,
      admin,
      env: { JOBS: 'off', TRUSTED_PROXIES: 'loopback' },
    })
  }, 240_000)
  afterAll(async () => {
    proxy?.restore()
    await service?.stop()
    await proxy?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const ask = (at: string, init: RequestInit = {}) =>
    fetch(service.url + at, {
      ...init,
      headers: { 'X-Forwarded-For': someAddress(), ...init.headers },
      signal: AbortSignal.timeout(inTimeMs),
    })

  const search = () => ask(`/api/procedures?where[title][like]=${randomUUID()}`)
  const signIn = () =>
    ask('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(service.admin),
    })

  test.each(['cut', 'silence'] as const)(
    'when it is %s: 503 at once, memory goes on, and all is well again by itself',
    async (how) => {
      expect((await signIn()).status).toBe(200)
      proxy[how]()
      // Whoever asks in the very moment, and whoever comes later.
      for (let round = 0; round < 2; round += 1) {
        // In the very moment health tells what it knew a moment ago.
        const isTold = until(async () => (await ask('/api/health')).status === 503, 10_000)
        const [, ...others] = await Promise.all([isTold, search(), signIn()])
        expect(await (await ask('/api/health')).json()).toMatchObject({ status: 'failing' })
        for (const answer of others) {
          expect(answer.status).toBe(503)
          expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
          expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE' })
        }
        expect((await ask(queries.settings.path)).status).toBe(200)
        expect((await ask('/api/live')).status).toBe(200)
        expect((await ask('/api/ready')).status).toBe(503)
      }
      proxy.restore()
      await until(async () => (await ask('/api/health')).status === 200, 20_000)
      await until(async () => (await signIn()).status === 200, 20_000)
    },
    90_000,
  )
})
