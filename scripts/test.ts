import { buildFromStarterContent } from './lib/build-from-starter-content'
import { checks, type Check } from './lib/checks'
import { runNode } from './lib/run-program'
import { inHalves, runVitest } from './lib/run-vitest'
import { endWith, sumCounts, type TestCount } from './lib/test-count'

/** `npm test`: format, lint, types, generated files, starter content, unit and HTTP tests. Ends with a count. */
const counts: TestCount[] = []

// Two at a time: each of them uses one processor.
const waiting = [...checks]
await Promise.all([1, 2].map(runWaiting))

// Tests run against the real service, built as for production, on starter content.
try {
  console.log('Building the CMS and the mini app where their sources changed …')
  await buildFromStarterContent()
  const given = process.argv.slice(2)
  // Unit tests take what those that wait for a service leave of two processors.
  const projects = ['unit', 'unit-alone', 'dom'].flatMap((name) => ['--project', name])
  const unit = [...projects, '--maxWorkers=1', ...given]
  counts.push(await runVitest({ args: unit }, ...inHalves(['--project', 'http', ...given])))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(message)
  counts.push({ passed: 0, failed: 1, skipped: 0, failures: [message] })
}
endWith(sumCounts(counts))

async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const began = Date.now()
    const isOk = await runCheck(check)
    counts.push({
      passed: isOk ? 1 : 0,
      failed: isOk ? 0 : 1,
      skipped: 0,
      failures: isOk ? [] : [check.name],
    })
    console.log(`${isOk ? '✓' : '✗'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  }
}

async function runCheck({ args, cwd, env }: Check): Promise<boolean> {
  return runNode({ args, cwd, env: { ...process.env, ...env }, output: 'onFailure' }).then(
    () => true,
    () => false,
  )
}
