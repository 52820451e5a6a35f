import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { rootDir } from '../lib/paths'
import { numbered, type Mutant } from './mutant'

/** Statuses that count: what does not compile or was left out says nothing about the tests. */
const counted = ['Killed', 'Timeout', 'Survived', 'NoCoverage']

type Position = { line: number; column: number }

type Options = ConstructorParameters<typeof Stryker>[0]
type Run = { area: string; files: readonly string[]; tests: readonly string[]; concurrency: number }

/** Changes the files one place at a time and runs those of the tests that reach it. */
export async function runStryker({ area, files, tests, concurrency }: Run): Promise<Mutant[]> {
  // The tests run in processes of their own, which read it in vitest.config.ts.
  process.env.MUTANTS_TESTS = tests.join(',')
  const stryker = new Stryker({
    mutate: [...files],
    concurrency,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // Its copy of the repository: without what no unit test reads.
    ignorePatterns: [
      ...['**/.next*', '**/*.next', '**/dist*', '**/www', 'data', '.cache', 'cms/src/app'],
      ...['docs', 'e2e', 'bench', 'deploy'],
    ],
    tempDirName: '.stryker-tmp',
    reporters: [],
    logLevel: 'error' as Options['logLevel'],
    warnings: false,
    thresholds: { high: 85, low: 85, break: null },
  })
  const results = await stryker.runMutationTest()
  const found = results.filter(({ status }) => counted.includes(status))
  return numbered(
    found.map(({ fileName, location, replacement, status }) => {
      const file = path.relative(rootDir, path.resolve(rootDir, fileName)).replaceAll('\\', '/')
      const lines = readFileSync(path.join(rootDir, file), 'utf8').split('\n')
      return {
        area,
        file,
        line: location.start.line,
        column: location.start.column,
        code: lines[location.start.line - 1]!.trim(),
        from: oneLine(textBetween(lines, location.start, location.end)),
        to: oneLine(replacement ?? ''),
        isKilled: status === 'Killed' || status === 'Timeout',
      }
    }),
  )
}

/** Lines and columns from 1, as Stryker's report counts them. */
function textBetween(lines: readonly string[], start: Position, end: Position): string {
  return lines
    .slice(start.line - 1, end.line)
    .map((line, at, all) =>
      line.slice(
        at === 0 ? start.column - 1 : 0,
        at === all.length - 1 ? end.column - 1 : undefined,
      ),
    )
    .join('\n')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
