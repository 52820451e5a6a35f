import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from './run-program'

const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-run-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** A program that notes each run and ends with the given codes in turn. */
function program(name: string, codes: number[]) {
  const [file, runs] = [path.join(dir, `${name}.mjs`), path.join(dir, `${name}.runs`)]
  writeFileSync(runs, '')
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
const [, , runs] = process.argv
appendFileSync(runs, 'x')
process.exit(${JSON.stringify(codes)}[readFileSync(runs, 'utf8').length - 1])`,
  )
  return {
    run: () => runNode({ args: [file, runs], cwd: dir, output: 'onFailure' }),
    timesRun: () => readFileSync(runs, 'utf8').length,
  }
}

test.each([
  ['ends well', [0], 1, undefined],
  ['ended before it began', [13, 0], 2, undefined],
  ['never begins', [13, 13, 0], 2, 'code 13'],
  ['fails', [1, 0], 1, 'code 1'],
] as const)('a program that %s', async (name, codes, times, failure) => {
  const { run, timesRun } = program(name.replaceAll(' ', '-'), [...codes])
  if (failure) await expect(run()).rejects.toThrow(failure)
  else await run()
  expect(timesRun()).toBe(times)
})
