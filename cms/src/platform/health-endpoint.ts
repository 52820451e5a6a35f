import type { Endpoint, Payload } from 'payload'
import { currentContentVersion } from './content-version'
import { env } from './env'
import type { Health } from './http/contract'

/** State of the service: `GET /api/health` and the version of public content: `GET /api/content-version`. */
export const healthEndpoints: Endpoint[] = [
  {
    path: '/health',
    method: 'get',
    handler: async ({ payload }) => {
      const health = await readHealth(payload)
      return Response.json(health, {
        status: health.status === 'ok' ? 200 : 503,
        headers: { 'Cache-Control': 'no-store' },
      })
    },
  },
  {
    path: '/content-version',
    method: 'get',
    handler: async ({ payload }) =>
      Response.json(
        { version: await currentContentVersion(payload) },
        { headers: { 'Cache-Control': 'no-store' } },
      ),
  },
]

async function readHealth(payload: Payload): Promise<Health> {
  const kind = env.databaseUrl.startsWith('mongodb') ? 'mongodb' : 'sqlite'
  const transactions = Boolean((payload.db as { transactionOptions?: unknown }).transactionOptions)
  try {
    const [applied, waiting, failed, contentVersion] = await Promise.all([
      payload.count({ collection: 'payload-migrations' as never }),
      payload.count({ collection: 'payload-jobs', where: { hasError: { not_equals: true } } }),
      payload.count({ collection: 'payload-jobs', where: { hasError: { equals: true } } }),
      currentContentVersion(payload),
    ])
    const known = (payload.db as { prodMigrations?: unknown[] }).prodMigrations?.length ?? 0
    const pending = Math.max(0, known - applied.totalDocs)
    return {
      status: pending === 0 ? 'ok' : 'failing',
      database: { kind, ok: true, transactions },
      migrations: { applied: applied.totalDocs, pending },
      jobs: { runsHere: env.runsJobs, waiting: waiting.totalDocs, failed: failed.totalDocs },
      contentVersion,
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Health check failed' })
    return {
      status: 'failing',
      database: { kind, ok: false, transactions },
      migrations: { applied: 0, pending: 0 },
      jobs: { runsHere: env.runsJobs, waiting: 0, failed: 0 },
      contentVersion: null,
    }
  }
}
