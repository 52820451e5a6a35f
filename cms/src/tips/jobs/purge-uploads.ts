import { hourMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import { removeFile, storedFiles } from '../file-store'

const keptHours = 24

/** Every hour: files whose tip never came, and files on disk that nothing names. */
export const purgeUploadsTask: TaskConfig = {
  slug: 'tip-purge-uploads',
  label: 'Dọn tệp tố giác gửi dở',
  schedule: [{ cron: '50 * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { removed: await purgeUploads(req, new Date()) } }),
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
}

/** @returns How many files were removed. */
export async function purgeUploads(req: PayloadRequest, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - keptHours * hourMs).toISOString()
  await req.payload.db.deleteMany({
    collection: 'tip-parts',
    where: {
      and: [
        { kind: { equals: 'file' } },
        { tip: { exists: false } },
        { createdAt: { less_than: limit } },
      ],
    },
    req,
  })
  // Names on disk first: what is announced after that is in neither list.
  const onDisk = await storedFiles()
  let removed = 0
  for (const name of onDisk) {
    const known = await req.payload.db.findOne({
      collection: 'tip-parts',
      where: { name: { equals: name } },
      req,
    })
    if (known) continue
    await removeFile(name)
    removed += 1
  }
  return removed
}
