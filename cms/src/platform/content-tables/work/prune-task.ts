import { dayMs } from '@chung-tay/shared/calendar'
import type { TaskConfig } from 'payload'

/** So long a file that came in is remembered, and can be taken back. */
export const keptDays = 90

/** Every night: forgets files that came in long ago. What they changed stays. */
export const pruneTableImportsTask: TaskConfig = {
  slug: 'prune-table-imports',
  label: 'Dọn các lần nhập bảng cũ',
  schedule: [{ cron: '40 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const limit = new Date(Date.now() - keptDays * dayMs).toISOString()
    const { docs } = await req.payload.find({
      collection: 'table-imports',
      where: { createdAt: { less_than: limit } },
      pagination: false,
      depth: 0,
      select: { fileName: true },
      req,
    })
    for (const { id } of docs) {
      await req.payload.db.deleteMany({
        collection: 'table-import-parts',
        where: { import: { equals: id } },
        req,
      })
      await req.payload.delete({ collection: 'table-imports', id, depth: 0, req })
    }
    return { output: { removed: docs.length } }
  },
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
}
