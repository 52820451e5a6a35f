import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromiumOptions } from '../e2e/lib/browser'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { runVitest } from './lib/run-vitest'
import { serviceEnv } from './lib/service-env'

/** `npm run e2e [-- <part of a file name>]`: journeys in a real Chromium against the real service. */
try {
  chromiumOptions()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-build-'))
const env = serviceEnv({
  ...process.env,
  DATABASE_URL: undefined,
  DATA_DIR: dataDir,
  NODE_ENV: 'production',
})
await buildCms(env)
await runNode({
  args: ['--import', 'tsx', '../scripts/prepare.ts', '--seed'],
  cwd: cmsDir,
  env,
  output: 'onFailure',
})
await buildMiniappFor(env)
rmSync(dataDir, { recursive: true, force: true })

const { passed, failed, skipped } = await runVitest(['--project', 'e2e', ...process.argv.slice(2)])
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
