import { dayMs } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'
import { proofMark } from '../http/used-proofs'

const keptDays = 60

/**
 * Every night: forgets submissions' keys older than any phone still tries to send again, and marks of proofs of
 * work, which hold for twenty minutes.
 */
export const pruneSubmissionKeysTask: TaskConfig = {
  slug: 'prune-submission-keys',
  label: 'Dọn dấu các lần gửi',
  schedule: [{ cron: '25 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const before = (days: number) => new Date(Date.now() - days * dayMs).toISOString()
    await req.payload.db.deleteMany({
      collection: 'submission-keys',
      where: {
        or: [
          { createdAt: { less_than: before(keptDays) } },
          {
            and: [{ fingerprint: { equals: proofMark } }, { createdAt: { less_than: before(1) } }],
          },
        ],
      },
      req,
    })
    return { output: {} }
  },
}
