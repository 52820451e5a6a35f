import { buildIndex, loadIndex, search } from '../miniapp/src/search'
import { loadSearchDocuments } from '../miniapp/src/search/documents-source'
import { heldOutLines } from '../miniapp/src/search/queries/held-out'
import { lastHeldOutLines } from '../miniapp/src/search/queries/held-out-last'
import { laterHeldOutLines } from '../miniapp/src/search/queries/held-out-later'
import { byKind, outcomesOf, qualityOf, type Outcome } from '../miniapp/src/search/queries/measure'
import { readLines } from '../miniapp/src/search/queries/read-lines'
import { tuningLines } from '../miniapp/src/search/queries/tuning'
import { fraudTuningLines } from '../miniapp/src/search/queries/tuning-frauds'
import { moreTuningLines } from '../miniapp/src/search/queries/tuning-more'
import { streetTuningLines } from '../miniapp/src/search/queries/tuning-street'
import { seedContentReader } from './lib/seed-content'

/** Prints how well search does on the written-down queries, by kind of difficulty, and what it misses. */
const index = loadIndex(buildIndex(loadSearchDocuments(await seedContentReader())))
const find = (query: string) => search(index, query, { limit: 10 }).map(({ slug }) => slug)

for (const { name, lines, isHeldOut } of [
  { name: 'held out', lines: heldOutLines, isHeldOut: true },
  { name: 'held out, later', lines: laterHeldOutLines, isHeldOut: true },
  { name: 'held out, last', lines: lastHeldOutLines, isHeldOut: true },
  {
    name: 'tuned on',
    lines: `${tuningLines}${moreTuningLines}${streetTuningLines}${fraudTuningLines}`,
    isHeldOut: false,
  },
]) {
  const outcomes = outcomesOf(readLines(lines), find)
  console.log(`\n${name.padEnd(16)} queries  recall@3  top 1`)
  for (const [kind, some] of byKind(outcomes)) printRow(kind, some)
  printRow('all', outcomes)
  if (isHeldOut && !process.argv.includes('--held-out')) continue
  console.log('\nnot first:')
  for (const { kind, query, slugs, place, first } of outcomes.filter(({ place }) => place !== 0)) {
    const where = place < 0 ? 'not among ten' : `at ${place + 1}`
    console.log(`  ${kind}: “${query}” → ${slugs.join(' / ')} is ${where}; first: ${first || '–'}`)
  }
}

function printRow(name: string, outcomes: readonly Outcome[]): void {
  const { count, recall3, top1 } = qualityOf(outcomes)
  console.log(
    `${name.padEnd(16)} ${String(count).padStart(7)}  ${recall3.toFixed(3).padStart(8)}  ${top1.toFixed(3)}`,
  )
}
