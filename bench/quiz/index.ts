import { readFileSync } from 'node:fs'
import { getPayload } from 'payload'
import { startService, type Account } from '../../scripts/lib/service'
import type { Figure } from '../lib/figure'
import { benchRanks } from './ranks'
import { benchStorm } from './storm'

/** Ranks at scale beside Redis, and a contest storm, on the embedded database in `dataDir`. */
export async function benchQuiz(dataDir: string, admin: Account): Promise<Figure[]> {
  // The bench's own eyes on the database; the configuration reads its environment when loaded.
  process.env.PAYLOAD_SECRET ??= readFileSync(`${dataDir}/secret`, 'utf8').trim()
  Object.assign(process.env, { DATA_DIR: dataDir, JOBS: 'off', NODE_ENV: 'production' })
  const { default: config } = await import('../../cms/src/payload.config')
  const payload = await getPayload({ config })
  try {
    const ranks = await benchRanks(payload, dataDir)
    const service = await startService({
      dataDir,
      admin,
      env: { TRUSTED_PROXIES: 'loopback', JOBS: 'off' },
    })
    try {
      return [...ranks, ...(await benchStorm(payload, service))]
    } finally {
      await service.stop()
    }
  } finally {
    await payload.destroy()
  }
}
