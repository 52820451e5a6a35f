import { dayMs } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'

const keptDays = 60

/** Every night: forgets submissions' keys older than any phone still tries to send again. */
export const pruneSubmissionKeysTask: TaskConfig = {
  slug: 'prune-submission-keys',
  label: 'Dọn dấu các lần gửi',
  schedule: [{ cron: '25 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const limit = new Date(Date.now() - keptDays * dayMs).toISOString()
    await req.payload.db.deleteMany({
      collection: 'submission-keys',
      where: { createdAt: { less_than: limit } },
      req,
    })
    return { output: {} }
  },
}
