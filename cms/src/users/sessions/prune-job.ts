import type { TaskConfig } from 'payload'
import { keptDays } from './staff-sessions'

/** Every night: forgets on what accounts were used a while ago. */
export const pruneStaffSessionsTask: TaskConfig = {
  slug: 'prune-staff-sessions',
  label: 'Dọn phiên đăng nhập cũ của cán bộ',
  schedule: [{ cron: '55 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await req.payload.db.deleteMany({
      collection: 'staff-sessions',
      where: { lastUsed: { less_than: Date.now() - keptDays * 86_400_000 } },
      req,
    })
    return { output: {} }
  },
}
