import { dayMs, monthsBefore, startOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig, Where } from 'payload'
import { idOf } from '../platform/related-id'
import { tombstoneDays, writeBuckets } from './buckets/write-buckets'
import { changeState } from './publish'
import { currentSettings } from '../platform/current-settings'
import { atomically } from '../platform/database/atomically'

/** Every night: what ran out and what was contested in vain goes from the list, old reports are dropped. */
export const scamUpkeepTask: TaskConfig = {
  slug: 'scam-upkeep',
  label: 'Dọn danh sách dấu hiệu lừa đảo',
  schedule: [{ cron: '10 1 * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: await keepUp(req, new Date()) }),
  outputSchema: [
    { name: 'expired', type: 'number', required: true },
    { name: 'suspended', type: 'number', required: true },
    { name: 'dropped', type: 'number', required: true },
  ],
}

/** @param now Decides what is due. */
export async function keepUp(req: PayloadRequest, now: Date) {
  const moment = now.toISOString()
  // What is due or ends on a day is so until its end.
  const beforeToday = { less_than: startOfDay(toLocalDate(now)).toISOString() }
  const expired = await findIndicators(req, {
    and: [{ state: { equals: 'listed' } }, { expiresOn: beforeToday }],
  })
  const overdue = await req.payload.find({
    collection: 'scam-contests',
    where: {
      and: [
        { state: { equals: 'open' } },
        // Whoever sends dozens at once could otherwise empty the list by keeping staff busy.
        { isCrowded: { not_equals: true } },
        { dueOn: beforeToday },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const contested = overdue.docs.map(({ indicator }) => idOf(indicator))
  const suspended = await findIndicators(req, {
    and: [{ id: { in: contested } }, { state: { equals: 'listed' } }],
  })
  await atomically(req, async () => {
    await changeState(req, expired, {
      state: 'expired',
      withdrawnAt: moment,
      withdrawnReason: 'Hết hạn công bố',
    })
    await changeState(req, suspended, {
      state: 'suspended',
      withdrawnAt: moment,
      withdrawnReason: 'Khiếu nại quá hạn chưa giải quyết',
    })
    await dropTombstones(req, now)
  })
  const settings = await currentSettings(req.payload)
  const months = settings.scamCheck?.reportMonths ?? 12
  const before = { less_than: monthsBefore(now, months).toISOString() }
  const common = { depth: 0, overrideAccess: true, req } as const
  const reports = await req.payload.delete({
    collection: 'scam-reports',
    where: { createdAt: before },
    ...common,
  })
  // Who contested is forgotten; that it was decided, and how, stays.
  await req.payload.update({
    collection: 'scam-contests',
    where: { and: [{ decidedAt: before }, { contact: { exists: true } }] },
    data: { name: null, contact: null },
    ...common,
  })
  return {
    expired: expired.length,
    suspended: suspended.length,
    dropped: reports.docs.length,
  }
}

/** Buckets with entries taken down about as long ago as they are named are made anew without them. */
async function dropTombstones(req: PayloadRequest, now: Date): Promise<void> {
  const old = await findIndicators(req, {
    and: [
      { state: { in: ['withdrawn', 'expired', 'suspended'] } },
      { withdrawnAt: { less_than: new Date(now.getTime() - tombstoneDays * dayMs).toISOString() } },
      {
        withdrawnAt: {
          greater_than: new Date(now.getTime() - (tombstoneDays + 30) * dayMs).toISOString(),
        },
      },
    ],
  })
  if (old.length > 0)
    await writeBuckets(
      req,
      old.flatMap(({ bucket }) => bucket ?? []),
    )
}

async function findIndicators(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'scam-indicators',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
