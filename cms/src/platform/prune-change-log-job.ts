import { monthsBefore } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'

/** Every night: drops lines of the change log that are older than the settings allow. */
export const pruneChangeLogTask: TaskConfig = {
  slug: 'prune-change-log',
  label: 'Dọn nhật ký đăng tin',
  schedule: [{ cron: '20 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { payload } = req
    const { retention } = await payload.findGlobal({ slug: 'settings', depth: 0, req })
    const limit = monthsBefore(new Date(), retention?.changeLogMonths ?? 24)
    const { docs } = await payload.delete({
      collection: 'content-changes',
      where: { createdAt: { less_than: limit.toISOString() } },
      depth: 0,
      req,
    })
    return { output: { removed: docs.length } }
  },
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
}
