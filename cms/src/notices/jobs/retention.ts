import { dayMs } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'

const keptDays = 30

/** Every night: notices that were sent or given up 30 days ago go, with what they were about. */
export const noticeRetentionTask: TaskConfig = {
  slug: 'notice-retention',
  label: 'Dọn tin báo cũ',
  schedule: [{ cron: '35 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await req.payload.db.deleteMany({
      collection: 'notice-outbox',
      where: {
        and: [
          { state: { in: ['sent', 'dead'] } },
          { endedAt: { less_than: Date.now() - keptDays * dayMs } },
        ],
      },
      req,
    })
    return { output: {} }
  },
}
