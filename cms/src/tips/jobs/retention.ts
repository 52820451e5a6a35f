import type { PayloadRequest, TaskConfig, Where } from 'payload'
import type { Tip } from '../../payload-types'
import { atomically } from '../../platform/staff'
import { deleteTip } from '../delete-tip'
import { addAudit } from '../staff/audit'
import { writeToHandlers } from './write-to-handlers'

const dayMs = 86_400_000
/** How long before the end handlers are told, so that they can export what must be archived. */
export const warningDays = 15

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

/** A tip is never deleted less than 15 days after the warning, also when the job stood still for a while. */
export async function keepRetention(req: PayloadRequest, now: Date) {
  const soon = new Date(now.getTime() + warningDays * dayMs).toISOString()
  const longAgo = new Date(now.getTime() - warningDays * dayMs).toISOString()
  const due = await closedTips(req, [
    { retainUntil: { less_than: now.toISOString() } },
    { retentionWarnedAt: { less_than_equal: longAgo } },
  ])
  for (const tip of due) await remove(req, tip)
  const nearly = await closedTips(req, [
    { retainUntil: { less_than_equal: soon } },
    { retentionWarnedAt: { exists: false } },
  ])
  for (const tip of nearly) await warn(req, tip, now)
  return { warned: nearly.length, deleted: due.length }
}

async function closedTips(req: PayloadRequest, where: Where[]): Promise<Tip[]> {
  const { docs } = await req.payload.find({
    collection: 'tips',
    where: { and: [{ state: { equals: 'closed' } }, ...where] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return docs
}

function remove(req: PayloadRequest, tip: Tip) {
  return atomically(req, async () => {
    await addAudit(req, { action: 'retention-deleted', ...about(tip) })
    await deleteTip(req, tip.id)
  })
}

async function warn(req: PayloadRequest, tip: Tip, now: Date) {
  await atomically(req, async () => {
    await req.payload.update({
      collection: 'tips',
      id: tip.id,
      data: { retentionWarnedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await addAudit(req, { action: 'retention-warned', ...about(tip) })
  })
  await writeToHandlers(req, tip, `Sẽ bị xóa sau ${warningDays} ngày, xuất hồ sơ nếu cần lưu`)
}

const about = (tip: Tip) => ({
  unit: typeof tip.unit === 'object' ? tip.unit.id : tip.unit,
  tip: { id: tip.id, reference: tip.reference },
})
