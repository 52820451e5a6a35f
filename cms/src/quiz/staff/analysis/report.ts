import type { Payload, PayloadRequest } from 'payload'
import { records } from '../../../platform/database/records'
import { writeTurn } from '../../contests/write-turn'
import { poolOf, type Contest } from '../../contests/load-contest'
import type { ContestReport, ReportView } from '../contract'
import { scanContest } from './scan'

/** As stored; the id is the contest's. `result` stays the last finished one while a new one is made. */
type StoredReport = {
  id: string
  state: 'running' | 'done' | 'failed'
  beganAt: number
  updatedAt: number
  done: number
  total: number
  madeAt: number | null
  result: ContestReport | null
}

/** How long a report counts as recent: a minute, or so long that making it takes a thirtieth of the time. */
const recentMs = 60_000
const restRatio = 30
/** Who makes a report says so every few seconds; silent for longer, they are gone. */
const silentMs = 60_000
const tellEveryMs = 1_000

export async function readReport(payload: Payload, contest: string): Promise<ReportView> {
  const found = await (await records<StoredReport>({ payload }, 'quiz-reports')).get(contest)
  return toView(found, Date.now())
}

/**
 * Gives the stored report, and begins a new one when there is none that is recent (or `isNew`), of
 * which one runs at a time for a contest. It is made in the background; ask `readReport` how far it is.
 */
export async function orderReport(
  payload: Payload,
  contest: Contest,
  { isNew }: { isNew: boolean },
): Promise<ReportView> {
  const now = Date.now()
  const stored = await (await records<StoredReport>({ payload }, 'quiz-reports')).get(contest.id)
  const view = toView(stored, now)
  const tookMs = stored?.madeAt ? stored.madeAt - stored.beganAt : 0
  const restMs = Math.max(recentMs, restRatio * tookMs)
  const isRecent = view.state === 'done' && now - (view.madeAt ?? 0) < restMs
  if (view.state === 'running' || (isRecent && !isNew)) return view
  const total = await countAttempts(payload, contest.id)
  const begun = await writeTurn(payload, (req) => begin(req, contest.id, { now, total }))
  if (begun) void make(payload, contest)
  return readReport(payload, contest.id)
}

export async function countAttempts(
  payload: Payload,
  contest: string,
  more: Record<string, { equals: string } | { exists: boolean }> = {},
): Promise<number> {
  const conditions = Object.entries({ contest: { equals: contest }, ...more })
  const { totalDocs } = await payload.count({
    collection: 'quiz-attempts',
    where: { and: conditions.map(([field, condition]) => ({ [field]: condition })) },
    overrideAccess: true,
  })
  return totalDocs
}

/** @returns Whether it is ours to make: nobody else began meanwhile. */
async function begin(
  req: PayloadRequest,
  id: string,
  { now, total }: { now: number; total: number },
): Promise<boolean> {
  const reports = await records<StoredReport>(req, 'quiz-reports')
  const stored = await reports.get(id)
  const fresh = { state: 'running', beganAt: now, updatedAt: now, done: 0, total } as const
  if (!stored) {
    await reports.insert({ id, ...fresh, madeAt: null, result: null })
    return true
  }
  if (toView(stored, now).state === 'running') return false
  return reports.changeIf(id, { updatedAt: stored.updatedAt }, fresh)
}

async function make(payload: Payload, contest: Contest): Promise<void> {
  const change = (what: Partial<StoredReport>) =>
    writeTurn(payload, async (req) => {
      const reports = await records<StoredReport>(req, 'quiz-reports')
      await reports.changeIf(contest.id, {}, { updatedAt: Date.now(), ...what })
    })
  try {
    let toldAt = Date.now()
    const pool = await poolOf(payload, contest)
    const result = await scanContest(payload, { contest, pool }, async (done) => {
      if (Date.now() - toldAt < tellEveryMs) return
      toldAt = Date.now()
      await change({ done })
    })
    await change({ state: 'done', madeAt: Date.now(), result })
  } catch (error) {
    payload.logger.error({ err: error, msg: `No report of contest ${contest.id}` })
    await change({ state: 'failed' }).catch(() => undefined)
  }
}

function toView(stored: StoredReport | undefined, now: number): ReportView {
  if (!stored) return { state: 'none', done: 0, total: 0, madeAt: null, result: null }
  const isGone = stored.state === 'running' && now - stored.updatedAt > silentMs
  const { done, total, madeAt, result } = stored
  return { state: isGone ? 'failed' : stored.state, done, total, madeAt, result }
}
