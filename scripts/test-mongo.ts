import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { runVitest } from './lib/run-vitest'
import { serviceEnv } from './lib/service-env'

/** `npm run test:mongo`: the HTTP tests, unchanged, on the MongoDB server that MONGODB_URL names. */
const given = process.env.MONGODB_URL
if (!given) {
  console.error(
    'MONGODB_URL is missing: name the MongoDB server to test on, e.g. mongodb://127.0.0.1:27017/test?replicaSet=rs0',
  )
  process.exit(1)
}
// A database of its own for every run, so that nothing left from the last one is counted.
const url = new URL(given)
url.pathname = `${url.pathname.replace(/\/$/, '') || '/chung-tay-test'}-${Date.now()}`

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

const { passed, failed, skipped } = await runVitest(['--project', 'http'], {
  ...process.env,
  TEST_DATABASE_URL: url.href,
})
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
