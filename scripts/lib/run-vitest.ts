import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootDir } from './paths'
import { runNode } from './run-program'

export type TestCount = { passed: number; failed: number; skipped: number }

/** Runs vitest with the given arguments, shows what it prints, and counts. */
export async function runVitest(
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<TestCount> {
  const dir = await mkdtemp(path.join(tmpdir(), 'chung-tay-vitest-'))
  const file = path.join(dir, 'result.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`]
  const program = path.join(rootDir, 'node_modules/vitest/vitest.mjs')
  const run = runNode({ args: [program, 'run', ...reporters, ...args], cwd: rootDir, env })
  const exitedWell = await run.then(
    () => true,
    () => false,
  )
  const result = JSON.parse(await readFile(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
  }
  await rm(dir, { recursive: true, force: true })
  // A file that does not even load has no failed test of its own.
  const failed = exitedWell ? result.numFailedTests : Math.max(1, result.numFailedTests)
  return { passed: result.numPassedTests, failed, skipped: result.numPendingTests }
}
