import { keptMonths } from '@chung-tay/shared/identity/vocabulary'
import type { TaskConfig } from 'payload'

const monthMs = (365.25 / 12) * 24 * 3_600_000

/** Every night: ends sessions that are over, and removes what no phone has asked for in a year. */
export const pruneIdentityTask: TaskConfig = {
  slug: 'prune-identity',
  label: 'Dọn phiên và đồ mang theo của tài khoản Zalo',
  schedule: [{ cron: '50 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const now = Date.now()
    await req.payload.db.deleteMany({
      collection: 'identity-sessions',
      where: { until: { less_than: now } },
      req,
    })
    await req.payload.db.deleteMany({
      collection: 'carried-things',
      where: { usedAt: { less_than: now - keptMonths * monthMs } },
      req,
    })
    return { output: {} }
  },
}
