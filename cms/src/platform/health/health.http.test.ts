import { expect, inject, test } from 'vitest'
import { administrator, stranger, until } from '../testing/api'
import { localPayload } from '../testing/local-payload'

test('health names the database, the migrations, the jobs and the content version', async () => {
  const { status, body } = await stranger().get('/api/health')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'ok',
    database: { kind: inject('databaseKind'), ok: true },
    migrations: { pending: 0 },
    disk: { ok: true },
    jobs: { ok: true, runsHere: true },
  })
  expect(body.contentVersion).toMatch(/^[0-9a-f-]{24,36}$/)
})

test('what is said to strangers holds no secrets; an administrator is told more', async () => {
  const { body } = await stranger().get('/api/health')
  expect(body.details).toBeUndefined()
  const { details } = (await (await administrator()).get('/api/health')).body
  expect(details).toMatchObject({
    database: null,
    pendingMigrations: [],
    disk: { problem: null },
    overdueJobs: [],
  })
  expect(details.disk.freeBytes).toBeGreaterThan(0)
  expect(Date.parse(details.lastLookForJobs)).toBeGreaterThan(0)
})

test('migrations that a database has are counted by name', async () => {
  const { body } = await stranger().get('/api/health')
  const { migrations } = await import('../../migrations')
  expect(body.migrations).toEqual({
    applied: inject('databaseKind') === 'sqlite' ? migrations.length : 0,
    pending: 0,
  })
})

test('the embedded database has transactions', async () => {
  const { body } = await stranger().get('/api/health')
  if (inject('databaseKind') === 'sqlite') expect(body.database.transactions).toBe(true)
  else expect(typeof body.database.transactions).toBe('boolean')
})

test('the content version is answered from memory with a validator', async () => {
  const api = stranger()
  const first = await api.get('/api/content-version')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  expect((await api.get('/api/content-version', { 'If-None-Match': etag })).status).toBe(304)
})

test('health says that work which is due is not done, and administrators which', async () => {
  const { payload } = await localPayload()
  const dueAt = new Date(Date.now() - 3600_000).toISOString()
  // In a line that nobody works at.
  const data = { taskSlug: 'prune-change-log', queue: 'khong-ai-lam', input: {}, createdAt: dueAt }
  const job = await payload.db.create({ collection: 'payload-jobs', data, req: {} })
  try {
    await untilSays('degraded')
    const { status, body } = await stranger().get('/api/health')
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'degraded', jobs: { ok: false } })
    const { details } = (await (await administrator()).get('/api/health')).body
    expect(details.overdueJobs).toEqual(['prune-change-log'])
  } finally {
    await payload.db.deleteOne({
      collection: 'payload-jobs',
      where: { id: { equals: job.id } },
      req: {},
    })
  }
  await untilSays('ok')
})

/** A busy machine tells what it knew a moment ago. */
const untilSays = (status: string) =>
  until(async () => (await stranger().get('/api/health')).body.status === status, 30_000)
