import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCms } from './build-cms'
import { buildMiniappFor } from './build-miniapp'
import { copyPreparedData } from './prepared-data'
import { serviceEnv } from './service-env'

type Options = Parameters<typeof buildMiniappFor>[1]

/**
 * Builds the CMS and the mini app where their sources changed, as for production. Starter content
 * goes through a database of its own, so that it arrives as the service answers it.
 */
export async function buildFromStarterContent(options: Options = {}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chung-tay-build-'))
  const envIn = (name: string) =>
    serviceEnv({
      ...process.env,
      DATABASE_URL: undefined,
      DATA_DIR: path.join(folder, name),
      NODE_ENV: 'production',
    })
  const buildMiniapp = async () => {
    const dataDir = path.join(folder, 'miniapp')
    if (!options.from) await copyPreparedData(dataDir)
    await buildMiniappFor(envIn('miniapp'), options)
  }
  try {
    // Neither needs what the other makes, and each leaves a processor idle part of the time.
    await Promise.all([buildCms(envIn('cms')), buildMiniapp()])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
