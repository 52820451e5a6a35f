import { dayMs } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { forget } from '../subscriptions/store'
import type { Subscription } from '../subscriptions/subscription-collections'

const keptDays = 30
/** A browser whose owner has not opened the page of notices for a year is told no more. */
const renewedDays = 365

/** Every night: notices that were sent or given up 30 days ago go, and browsers that nobody came back with. */
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
    const { docs } = await req.payload.db.find<Subscription>({
      collection: 'notice-subscriptions',
      where: {
        and: [
          { channel: { equals: 'push' } },
          { renewedAt: { less_than: Date.now() - renewedDays * dayMs } },
        ],
      },
      pagination: false,
      req,
    })
    for (const { id } of docs) await inOwnTransaction(req.payload, (own) => forget(own, id))
    return { output: {} }
  },
}
