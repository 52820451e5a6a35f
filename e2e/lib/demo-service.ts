import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildMiniappFor } from '../../scripts/lib/build-miniapp'
import { demoSiteDir } from '../../scripts/lib/paths'
import type { Account } from '../../scripts/lib/prepare-database'
import { copyPreparedDemo } from '../../scripts/lib/prepared-data'
import { startService } from '../../scripts/lib/service'
import { serviceEnv } from '../../scripts/lib/service-env'

export type DemoService = {
  url: string
  dataDir: string
  admin: Account
  handler: Account
  /** What the handler's page takes, opened by the handler's password. */
  keyFile: string
  stop: () => Promise<void>
}

/** A service of its own with the made-up province and the site that is built from it, as `npm start -- --demo`. */
export async function startDemoService(): Promise<DemoService> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-demo-'))
  const { admin, handler } = await copyPreparedDemo(dataDir)
  const own = { DATABASE_URL: undefined, DATA_DIR: dataDir, SITE_DIR: demoSiteDir }
  await buildMiniappFor(serviceEnv({ ...process.env, ...own, NODE_ENV: 'production' }))
  const env = { SITE_DIR: demoSiteDir, TRUSTED_PROXIES: 'loopback' }
  const service = await startService({ dataDir, admin, env })
  return {
    url: service.url,
    dataDir,
    admin,
    handler,
    keyFile: path.join(dataDir, 'khoa-tin-bao.age'),
    stop: async () => {
      await service.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
