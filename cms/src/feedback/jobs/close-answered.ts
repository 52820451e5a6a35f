import { dayMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import { idOf } from '../../platform/related-id'
import { atomically } from '../../platform/database/atomically'
import { issueInvitation } from '../../ratings'
import { addEvent } from '../events'

/** Every night: ends cases whose answer nobody has contradicted for as long as the settings say. */
export const closeAnsweredTask: TaskConfig = {
  slug: 'feedback-close-answered',
  label: 'Kết thúc phản ánh đã trả lời',
  schedule: [{ cron: '10 1 * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { closed: await closeAnswered(req, new Date()) } }),
  outputSchema: [{ name: 'closed', type: 'number', required: true }],
}

/** @returns How many cases were ended. */
export async function closeAnswered(req: PayloadRequest, now: Date): Promise<number> {
  const { payload } = req
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req })
  const days = settings.feedback?.closeAfterDays ?? 15
  const limit = new Date(now.getTime() - days * dayMs).toISOString()
  const { docs } = await payload.find({
    collection: 'feedback-cases',
    where: { and: [{ state: { equals: 'answered' } }, { answeredAt: { less_than: limit } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, unit } of docs) {
    await atomically(req, async () => {
      await payload.update({
        collection: 'feedback-cases',
        id,
        data: { state: 'closed', closedAt: now.toISOString() },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const text = `Tự kết thúc vì đã trả lời ${days} ngày mà không có ý kiến thêm. Nếu chưa ổn, bạn mở lại được.`
      await addEvent(req, { case: id, type: 'closed', text })
      const unitId = idOf(unit)
      if (unitId) await issueInvitation(req, { unit: unitId, source: 'feedback', about: id })
    })
  }
  return docs.length
}
