import { buildFromStarterContent } from './lib/build-from-starter-content'
import { checks, type Check } from './lib/checks'
import { runNode } from './lib/run-program'
import { runVitest, type TestCount } from './lib/run-vitest'

/** `npm test`: format, lint, types, generated files, starter content, unit and HTTP tests. Ends with a count. */
let passed = 0
let failed = 0
let skipped = 0

// Two at a time: each of them uses one processor.
const waiting = [...checks]
await Promise.all([1, 2].map(runWaiting))

// Tests run against the real service, built as for production, on starter content.
try {
  console.log('Building the CMS and the mini app where their sources changed …')
  await buildFromStarterContent()
  const given = process.argv.slice(2)
  await count(runVitest(['--project', 'unit', '--project', 'dom', ...given]))
  await count(runVitest(['--project', 'http', ...given], { shards: 2 }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  failed += 1
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)

async function count(tests: Promise<TestCount>): Promise<void> {
  const counted = await tests
  passed += counted.passed
  failed += counted.failed
  skipped += counted.skipped
}

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
