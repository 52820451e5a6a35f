import type { Payload, Where } from 'payload'
import { currentContentVersion } from '../content-version'
import { env } from '../env'
import type { Health } from '../http/contract'
import { work } from '../jobs'
import { checkDisk } from './disk'
import { isAwayHere } from '../database/reach'
import { knownInTime } from './known-in-time'

/** Who asks is told within a second, also when what is asked about does not answer. */
const times = { patienceMs: 900, keptMs: 60_000 }

/** A job waits some ten seconds for its turn; one that waits longer has nobody who does it. */
const overdueMs = 15 * 60_000

/** Whoever does the work looks every ten seconds, or when what was found is done. */
const silentMs = 30 * 60_000

const askDisk = knownInTime({ ...times, read: () => checkDisk(env.dataDir) })
let askStored: (() => ReturnType<typeof readStored>) | undefined

/** The state of the service and of what it stands on; `details` are for administrators. */
export async function readHealth(
  payload: Payload,
  { hasDetails }: { hasDetails: boolean },
): Promise<Health> {
  askStored ??= knownInTime({ ...times, read: () => readStored(payload) })
  const [stored, disk] = await Promise.all([
    (isAwayHere() ? Promise.reject(new Error('The database is away')) : askStored()).catch(
      (error: unknown) => {
        const problem = String(error instanceof Error ? error.message : error)
        payload.logger.warn(`Health: the database does not answer (${problem})`)
        return { problem }
      },
    ),
    askDisk().catch((error: unknown) => ({
      ok: false,
      freeBytes: undefined,
      problem: String(error),
    })),
  ])
  const known = 'problem' in stored ? undefined : stored
  const { isAtWork, isWaiting, last } = work()
  const isLooking = !env.runsJobs || isWaiting || Date.now() - last < silentMs
  const isWorkDone = isLooking && known?.overdue.length === 0
  const pending = known?.pending.length ?? 0
  const isFailing = !known || pending > 0 || !disk.ok
  const { db } = payload as { db: { transactionOptions?: unknown } }
  return {
    status: isFailing ? 'failing' : isWorkDone ? 'ok' : 'degraded',
    database: {
      kind: env.databaseUrl.startsWith('mongodb') ? 'mongodb' : 'sqlite',
      ok: known !== undefined,
      transactions: Boolean(db.transactionOptions),
    },
    migrations: { applied: known?.applied ?? 0, pending },
    disk: { ok: disk.ok },
    jobs: {
      ok: isWorkDone,
      runsHere: isAtWork,
      waiting: known?.waiting ?? 0,
      failed: known?.failed ?? 0,
    },
    contentVersion: known?.contentVersion ?? null,
    ...(hasDetails
      ? {
          details: {
            database: 'problem' in stored ? stored.problem : null,
            pendingMigrations: known?.pending ?? [],
            disk: { freeBytes: disk.freeBytes ?? null, problem: disk.problem ?? null },
            overdueJobs: known?.overdue ?? [],
            lastLookForJobs: isAtWork ? new Date(last).toISOString() : null,
          },
        }
      : {}),
  }
}

type Job = { taskSlug?: string | null }

async function readStored(payload: Payload) {
  const collection = 'payload-jobs'
  const hasFailed = { hasError: { equals: true } }
  const isOpen = { hasError: { not_equals: true } }
  const before = new Date(Date.now() - overdueMs).toISOString()
  const isOverdue: Where = {
    and: [
      isOpen,
      { processing: { not_equals: true } },
      { createdAt: { less_than: before } },
      { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: before } }] },
    ],
  }
  const [{ docs: applied }, waiting, failed, overdue, contentVersion] = await Promise.all([
    payload.find({
      collection: 'payload-migrations' as never,
      where: { batch: { greater_than: -1 } },
      pagination: false,
      depth: 0,
    }),
    payload.count({ collection, where: isOpen }),
    payload.count({ collection, where: hasFailed }),
    payload.find({ collection, where: isOverdue, limit: 20, depth: 0, pagination: false }),
    currentContentVersion(payload),
  ])
  const names = new Set((applied as unknown as { name: string }[]).map(({ name }) => name))
  const { prodMigrations = [] } = payload.db as { prodMigrations?: { name: string }[] }
  return {
    applied: names.size,
    pending: prodMigrations.map(({ name }) => name).filter((name) => !names.has(name)),
    waiting: waiting.totalDocs,
    failed: failed.totalDocs,
    overdue: (overdue.docs as Job[]).map(({ taskSlug }) => taskSlug ?? ''),
    contentVersion,
  }
}
