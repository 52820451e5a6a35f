import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaskConfig } from 'payload'
import { env } from '../../platform/env'
import { scanWithClamd } from '../files/clamd'

/** Every five minutes: scans files that came while the scanner was away; deletes infected ones. */
export const rescanTask: TaskConfig = {
  slug: 'feedback-rescan',
  label: 'Quét lại tệp chờ',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const address = env.clamdSocket
    if (!address) return { output: { scanned: 0 } }
    const { docs } = await req.payload.find({
      collection: 'feedback-attachments',
      where: { scan: { equals: 'waiting' } },
      limit: 50,
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const { id, filename } of docs) {
      const file = path.join(env.dataDir, 'feedback-attachments', path.basename(filename ?? ''))
      const common = { collection: 'feedback-attachments', id, depth: 0, req } as const
      if ((await scanWithClamd(address, await readFile(file))).isClean) {
        await req.payload.update({ ...common, data: { scan: 'clean' }, overrideAccess: true })
      } else {
        await req.payload.delete({ ...common, overrideAccess: true })
      }
    }
    return { output: { scanned: docs.length } }
  },
  outputSchema: [{ name: 'scanned', type: 'number', required: true }],
}
