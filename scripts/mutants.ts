import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { format } from 'prettier'
import { rootDir } from './lib/paths'
import { accepted } from './mutants/accepted'
import { areas } from './mutants/areas'
import { compare, leastScore } from './mutants/compare'
import { reportText, summaryLines } from './mutants/report'
import type { Mutant } from './mutants/mutant'
import { runStryker } from './mutants/run-stryker'

/**
 * `npm run mutants [-- <area or part of a path> …]`: changes the code where a mistake costs somebody,
 * one place at a time, and counts how many of the changes some unit test notices. Without words it
 * looks at everything and writes docs/mutants.md. Ends with 1 when fewer than 85 % are noticed in all,
 * or when one is not that scripts/mutants/accepted.json does not explain.
 */
const words = process.argv.slice(2)
const atOnce = Number(process.env.MUTANTS_AT_ONCE ?? os.availableParallelism())
const wanted = Object.entries(areas)
  .map(([area, { files, tests }]) => ({
    area,
    tests,
    files: files.filter((file) => isMeant(area, file)),
  }))
  .filter(({ files }) => files.length > 0)
if (wanted.length === 0)
  throw new Error(`Nothing is called ${words.join(' ')}; see scripts/mutants/areas.ts`)

const started = performance.now()
const mutants: Mutant[] = []
for (const each of wanted) {
  mutants.push(...(await runStryker({ ...each, concurrency: atOnce })))
  console.error(`${each.area}: ${seconds()} s`)
}
const files = wanted.flatMap((each) => each.files)
const found = compare(
  mutants,
  accepted.filter(({ file }) => files.includes(file)),
)
console.log(summaryLines(found).join('\n'))
if (words.length === 0) {
  const report = path.join(rootDir, 'docs/mutants.md')
  const options = JSON.parse(readFileSync(path.join(rootDir, '.prettierrc.json'), 'utf8')) as object
  writeFileSync(report, await format(reportText(found), { ...options, parser: 'markdown' }))
}
if (found.unexplained.length > 0 || found.score < leastScore) process.exitCode = 1

function isMeant(area: string, file: string): boolean {
  return words.length === 0 || words.some((word) => `${area} ${file}`.includes(word))
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000)
}
