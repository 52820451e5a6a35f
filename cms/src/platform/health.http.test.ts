import { expect, inject, test } from 'vitest'
import { stranger } from './testing/api'

test('health names the database, the migrations, the jobs and the content version', async () => {
  const { status, body } = await stranger().get('/api/health')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'ok',
    database: { kind: inject('databaseKind'), ok: true },
    migrations: { pending: 0 },
    jobs: { runsHere: true },
  })
  expect(body.contentVersion).toMatch(/^[0-9a-f-]{24,36}$/)
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
