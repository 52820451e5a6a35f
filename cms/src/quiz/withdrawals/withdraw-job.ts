import type { TaskConfig } from 'payload'
import { writeTurn } from '../contests/write-turn'
import { regradeWithdrawn } from '../leaderboard/regrade'
import { withdrawExpired } from './withdraw-expired'

/**
 * Every five minutes: takes questions whose law expired out of announced contests, should the mark of
 * the law not have done it (a frozen question may cite what its present form no longer does), and
 * grades anew what that changes.
 */
export const withdrawExpiredTask: TaskConfig = {
  slug: 'quiz-withdraw-expired',
  label: 'Rút câu hỏi có căn cứ hết hiệu lực',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    const now = Date.now()
    const withdrawn = await writeTurn(payload, (req) => withdrawExpired(req, now))
    return { output: { withdrawn, regraded: await regradeWithdrawn(payload, now) } }
  },
  outputSchema: [
    { name: 'withdrawn', type: 'number', required: true },
    { name: 'regraded', type: 'number', required: true },
  ],
}
