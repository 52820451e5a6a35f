import type { TaskConfig } from 'payload'
import { addMonths, toLocalDate } from '@chung-tay/shared/calendar'

/** Every night: drops counts of days that are older than the settings allow. */
export const pruneUsageTask: TaskConfig = {
  slug: 'prune-usage',
  label: 'Dọn số đếm sử dụng cũ',
  schedule: [{ cron: '40 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { payload } = req
    const { retention } = await payload.findGlobal({ slug: 'settings', depth: 0, req })
    const limit = addMonths(toLocalDate(new Date()), -(retention?.usageMonths ?? 36))
    await payload.db.deleteMany({
      collection: 'usage-counts',
      where: { day: { less_than: limit } },
      req,
    })
    return { output: { before: limit } }
  },
  outputSchema: [{ name: 'before', type: 'text', required: true }],
}
