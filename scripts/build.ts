import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/**
 * `npm run build [-- --targets web,zalo] [--from <address>]`: builds the CMS and the mini app. Content
 * comes from a running service when its address is given, else from the starter content.
 */
const { values } = parseArgs({
  options: { targets: { type: 'string', default: 'web,zalo' }, from: { type: 'string' } },
})
const targets = values.targets.split(',')
const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-build-'))
try {
  // Starter content goes through a database of its own, so that it arrives as the service answers it.
  const env = serviceEnv({
    ...process.env,
    DATABASE_URL: undefined,
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
  })
  await buildCms(env)
  if (!values.from)
    await runNode({
      args: ['--import', 'tsx', '../scripts/prepare.ts', '--seed'],
      cwd: cmsDir,
      env,
    })
  await buildMiniappFor(env, { targets, from: values.from })
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
