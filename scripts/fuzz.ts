import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildFromStarterContent } from './lib/build-from-starter-content'
import { runVitest } from './lib/run-vitest'

/**
 * `npm run fuzz [-- --runs <requests>] [--seed <number>]`: sends made-up requests to every door, ours and
 * Payload's, as strangers and as staff, and prints how many of which kinds there were and how many
 * answered 5xx. A seed repeats a run. Ends with 1 when one did, or answered outside its description.
 */
type Counts = { requests: number; well: number; refused: number; faults: string[] }

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3000' }, seed: { type: 'string' } },
})
const seed = values.seed ?? String(Date.now() % 1_000_000)
const report = mkdtempSync(path.join(tmpdir(), 'chung-tay-fuzz-'))
await buildFromStarterContent()
const { failed } = await runVitest({
  args: ['--project', 'http', 'cms/src/platform/openapi/fuzz'],
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: seed, FUZZ_REPORT: report },
})

let faults = 0
for (const file of readdirSync(report).sort()) {
  const kinds = JSON.parse(readFileSync(path.join(report, file), 'utf8')) as [string, Counts][]
  const of = (count: (counts: Counts) => number) =>
    kinds.reduce((sum, [, counts]) => sum + count(counts), 0)
  console.log(`\n${file === 'ours.json' ? 'Our doors' : 'Payload’s doors and the front'}`)
  console.log(' requests      well   refused       5xx  kind')
  for (const [kind, counts] of kinds.sort(([a], [b]) => (a < b ? -1 : 1))) row(kind, counts)
  const all = kinds.flatMap(([, each]) => each.faults)
  row(`${kinds.length} kinds in all`, {
    requests: of(({ requests }) => requests),
    well: of(({ well }) => well),
    refused: of(({ refused }) => refused),
    faults: all,
  })
  for (const fault of all.slice(0, 20)) console.log(`  ${fault.slice(0, 400)}`)
  faults += all.length
}
rmSync(report, { recursive: true, force: true })
console.log(`\n${faults} of them answered 5xx (seed ${seed})`)
process.exit(failed > 0 || faults > 0 ? 1 : 0)

function row(kind: string, { requests, well, refused, faults: failures }: Counts): void {
  const numbers = [requests, well, refused, failures.length]
  console.log(`${numbers.map((each) => String(each).padStart(9)).join(' ')}  ${kind}`)
}
