import type { Endpoint, Payload } from 'payload'
import { env } from '../env'
import { readHealth } from '../health/read-health'
import { isSameSecret } from '../crypto/is-same-secret'
import type { GaugeReading, ReadGauges } from './gauges'
import { metrics, setGauge } from './metrics'

/**
 * `GET /api/metrics`: numbers of this process and of the service for Prometheus, for whoever brings `METRICS_TOKEN`
 * as a bearer token. Without one in the environment there is no such address.
 */
export const metricsEndpoint: Endpoint = {
  path: '/metrics',
  method: 'get',
  handler: async ({ payload, headers }) => {
    const token = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? ''
    if (!env.metricsToken || !isSameSecret(token, env.metricsToken))
      return new Response(null, { status: 404 })
    const all = metrics()
    for (const reading of await readAll(payload)) setGauge(all, reading)
    return new Response(await all.registry.metrics(), {
      headers: { 'Content-Type': all.registry.contentType, 'Cache-Control': 'no-store' },
    })
  },
}

async function readAll(payload: Payload): Promise<GaugeReading[]> {
  const health = await ofHealth(payload)
  const readers = (payload.config.custom?.gauges ?? []) as ReadGauges[]
  // Of a database that is away health tells; what lies in it is not known then.
  const others = health.isUp ? await Promise.all(readers.map((read) => read(payload))) : []
  return [...health.readings, ...others.flat()]
}

async function ofHealth(payload: Payload) {
  const { database, disk, jobs, migrations, details } = await readHealth(payload, {
    hasDetails: true,
  })
  const one = (name: string, help: string, value: number): GaugeReading => ({
    name: `chung_tay_${name}`,
    help,
    values: [{ value }],
  })
  const freeBytes = details?.disk.freeBytes
  return {
    isUp: database.ok,
    readings: [
      one('database_up', 'Whether the database answers', Number(database.ok)),
      one('disk_up', 'Whether files can be written and have room', Number(disk.ok)),
      ...(freeBytes === null || freeBytes === undefined
        ? []
        : [one('disk_free_bytes', 'Room left for files', freeBytes)]),
      one('migrations_pending', 'Migrations that the database lacks', migrations.pending),
      one('jobs_waiting', 'Background work that waits', jobs.waiting),
      one('jobs_failed', 'Background work that was given up', jobs.failed),
      one(
        'jobs_overdue',
        'Background work that was due 15 minutes ago',
        details?.overdueJobs.length ?? 0,
      ),
      one('jobs_run_here', 'Whether this process does the background work', Number(jobs.runsHere)),
    ],
  }
}
