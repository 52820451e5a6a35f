import { dayMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { atomically } from '../../platform/database/atomically'
import { deleteTip } from '../delete-tip'
import { addAudit } from '../staff/audit'
import { retentionStep, warningDays } from './retention-step'
import { writeToHandlers } from './write-to-handlers'

/** Every night: warns of tips about to be deleted, and deletes those warned of long enough ago. */
export const tipRetentionTask: TaskConfig = {
  slug: 'tip-retention',
  label: 'Xóa tin báo hết hạn lưu',
  schedule: [{ cron: '20 2 * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: await keepRetention(req, new Date()) }),
  outputSchema: [
    { name: 'warned', type: 'number', required: true },
    { name: 'deleted', type: 'number', required: true },
  ],
}

/** @returns How many tips were warned of and how many deleted; see `retentionStep` for which. */
export async function keepRetention(req: PayloadRequest, now: Date) {
  const soon = new Date(now.getTime() + warningDays * dayMs).toISOString()
  const { docs } = await req.payload.find({
    collection: 'tips',
    where: {
      and: [{ state: { equals: 'closed' } }, { retainUntil: { less_than_equal: soon } }],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const done = { warned: 0, deleted: 0 }
  for (const { id } of docs) {
    const taken = await atomically(req, () => takeStep(req, id, now))
    if (taken?.step === 'delete') done.deleted += 1
    if (taken?.step === 'warn') done.warned += 1
  }
  return done
}

/** Decides by the tip as it is now: a handler may have opened it again since the list was read. */
async function takeStep(req: PayloadRequest, id: string, now: Date) {
  const tip = await req.payload.db.findOne<Tip>({
    collection: 'tips',
    where: { id: { equals: id } },
    req,
  })
  const step = tip && retentionStep(tip, now)
  if (!tip || !step) return undefined
  if (step === 'delete') {
    await addAudit(req, { action: 'retention-deleted', ...about(tip) })
    await deleteTip(req, id)
  } else {
    await req.payload.update({
      collection: 'tips',
      id,
      data: { retentionWarnedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await addAudit(req, { action: 'retention-warned', ...about(tip) })
    const mark = `ending ${now.toISOString()}`
    await writeToHandlers(req, { ...tip, occasion: 'ending', mark })
  }
  return { step, tip }
}

const about = (tip: Tip) => ({
  unit: typeof tip.unit === 'object' ? tip.unit.id : tip.unit,
  tip: { id: tip.id, reference: tip.reference },
})
