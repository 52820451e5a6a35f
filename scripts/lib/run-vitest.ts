import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nameInTable } from './balanced-sequencer'
import { cacheDir, rootDir } from './paths'
import { runNode } from './run-program'
import { secondsFile } from './seconds-reporter'
import { sumCounts, type TestCount } from './test-count'

type Run = { args: string[]; env?: NodeJS.ProcessEnv }

export type Result = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: {
    name: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}
type Ran = TestCount & { seconds: Map<string, number> }

const slowest = 12

/** Runs vitest with given arguments, side by side, shows what they print and where the time went, and counts. */
export async function runVitest(...given: Run[]): Promise<TestCount> {
  const runs = await Promise.all(given.map(runOnce))
  const seconds = new Map(runs.flatMap((run) => [...run.seconds]))
  await noteSeconds(seconds)
  showSlowest(seconds)
  return sumCounts(runs)
}

/**
 * Two runs, each with half of the test files, a service and a database of its own: one run waits for its
 * service most of the time and leaves the other processor idle.
 * @param env The environment of a run; they are counted from 1.
 */
export const inHalves = (
  args: string[],
  env: (half: number) => NodeJS.ProcessEnv = () => process.env,
): Run[] =>
  [1, 2].map((half) => ({
    args: [...args, `--shard=${half}/2`, '--passWithNoTests'],
    env: env(half),
  }))

async function runOnce({ args, env = process.env }: Run): Promise<Ran> {
  const dir = await mkdtemp(path.join(tmpdir(), 'chung-tay-vitest-'))
  const file = path.join(dir, 'result.json')
  const seconds = path.join(dir, 'seconds.json')
  const reporters = [
    ...['--reporter=default', '--reporter=json', `--outputFile=${file}`],
    `--reporter=${path.join(rootDir, 'scripts/lib/seconds-reporter.ts')}`,
  ]
  const program = path.join(rootDir, 'node_modules/vitest/vitest.mjs')
  const run = runNode({
    args: [program, 'run', ...reporters, ...args],
    cwd: rootDir,
    env: { ...env, [secondsFile]: seconds },
  })
  const exitedWell = await run.then(
    () => true,
    () => false,
  )
  const result = JSON.parse(await readFile(file, 'utf8')) as Result
  const took = JSON.parse(await readFile(seconds, 'utf8')) as Record<string, number>
  await rm(dir, { recursive: true, force: true })
  return {
    passed: result.numPassedTests,
    // A file that does not even load has no failed test of its own.
    failed: exitedWell ? result.numFailedTests : Math.max(1, result.numFailedTests),
    skipped: result.numPendingTests,
    failures: failuresOf(result),
    seconds: new Map(
      Object.entries(took).map(([name, seconds]) => [
        nameInTable(path.relative(rootDir, name), env.TEST_DATABASE_URL),
        Math.round(seconds * 10) / 10,
      ]),
    ),
  }
}

/** A line for each failed test, and for each file that did not even load. */
export function failuresOf({ testResults }: Pick<Result, 'testResults'>): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(rootDir, name)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && message) return [`${file}: ${firstLine(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file} > ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
    )
  })
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

function showSlowest(seconds: ReadonlyMap<string, number>): void {
  const rows = [...seconds].sort(([, a], [, b]) => b - a).slice(0, slowest)
  if (rows.length < 2) return
  console.log('\nWhere the time went (seconds):')
  for (const [file, took] of rows) console.log(`${took.toFixed(1).padStart(8)}  ${file}`)
}

/** Kept beside the builds: what `test-seconds.json` is made from when tests have become slower. */
async function noteSeconds(seconds: ReadonlyMap<string, number>): Promise<void> {
  await mkdir(cacheDir, { recursive: true })
  const file = path.join(cacheDir, 'test-seconds.json')
  const known = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, number>,
    () => ({}),
  )
  const all = { ...known, ...Object.fromEntries(seconds) }
  await writeFile(file, `${JSON.stringify(all, Object.keys(all).sort(), 2)}\n`)
}
