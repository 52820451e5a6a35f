import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checks, type Check } from './lib/checks'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'
import { runVitest } from './lib/run-vitest'

/** `npm test`: format, lint, types, generated files, starter content, unit and HTTP tests. Ends with a count. */
let passed = 0
let failed = 0

// Two at a time: each of them uses one processor.
const waiting = [...checks]
await Promise.all([1, 2].map(runWaiting))

// Tests run against the real service, built as for production, on starter content.
const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-build-'))
try {
  const env = serviceEnv({
    ...process.env,
    DATABASE_URL: undefined,
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
  })
  console.log('Building the CMS and the mini app where their sources changed …')
  await buildCms(env)
  await runNode({
    args: ['--import', 'tsx', '../scripts/prepare.ts', '--seed'],
    cwd: cmsDir,
    env,
    output: 'onFailure',
  })
  await buildMiniappFor(env)
  const tests = await runVitest([
    '--project',
    'unit',
    '--project',
    'http',
    ...process.argv.slice(2),
  ])
  passed += tests.passed
  failed += tests.failed
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''
  console.log(`\n${passed} passed, ${failed} failed${skipped}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log(`\n${passed} passed, ${failed + 1} failed`)
  failed += 1
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(failed > 0 ? 1 : 0)

async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const began = Date.now()
    const isOk = await runCheck(check)
    if (isOk) passed += 1
    else failed += 1
    console.log(`${isOk ? '✓' : '✗'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  }
}

async function runCheck({ args, cwd, env }: Check): Promise<boolean> {
  return runNode({ args, cwd, env: { ...process.env, ...env }, output: 'onFailure' }).then(
    () => true,
    () => false,
  )
}
