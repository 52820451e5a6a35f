import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { FeedbackAttachment } from '@chung-tay/shared/payload-types'
import { env } from '../../platform/env'
import { idOf } from '../../platform/related-id'
import { addEvent } from '../events'
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
    let scanned = 0
    for (const file of docs) {
      try {
        await rescan(req, address, file)
        scanned += 1
      } catch (error) {
        // One file that cannot be looked at must not keep the others waiting.
        req.payload.logger.error({ err: error, msg: `Virus scan of ${file.id} failed; it waits` })
      }
    }
    return { output: { scanned } }
  },
  outputSchema: [{ name: 'scanned', type: 'number', required: true }],
}

async function rescan(req: PayloadRequest, address: string, file: FeedbackAttachment) {
  const { id, filename } = file
  const bytes = await readFile(
    path.join(env.dataDir, 'feedback-attachments', path.basename(filename ?? '')),
  )
  const common = { collection: 'feedback-attachments', id, depth: 0, req } as const
  if ((await scanWithClamd(address, bytes)).isClean) {
    await req.payload.update({ ...common, data: { scan: 'clean' }, overrideAccess: true })
    return
  }
  await req.payload.delete({ ...common, overrideAccess: true })
  const owner = idOf(file.case)
  if (owner) {
    const text = `Tệp ${file.label || file.kind} có mã độc nên đã bị xóa`
    await addEvent(req, { case: owner, type: 'infected', text })
  }
}
