import { measureReading, type Reading } from '../content-seeds/src/reading/measure'
import { readSeeds } from '../content-seeds/src/read-seeds'

/** `npm run reading [-- --json]`: how long sentences are and how rare their words, by kind and by page. */
const { seeds } = await readSeeds()
const report = measureReading(seeds)
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(report, null, 2))
} else {
  const columns = ['sentences', 'median', 'p90', 'longest', 'rare', 'foreign']
  const cells = columns.map((column) => column.padStart(10)).join('')
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const row = ({ name, sentences, median, p90, longest, rare, foreign }: Reading) =>
    name.padEnd(44).slice(0, 44) +
    [sentences, median, p90, longest, percent(rare), percent(foreign)]
      .map((cell) => String(cell).padStart(10))
      .join('')
  console.log(`${'kind'.padEnd(44)}${cells}`)
  for (const kind of report.kinds) console.log(row(kind))
  const hardest = [...report.pages].sort((a, b) => b.p90 - a.p90 || b.longest - a.longest)
  console.log(`\n${'pages with the longest sentences'.padEnd(44)}${cells}`)
  for (const page of hardest.slice(0, 15)) console.log(row(page))
  const longest = [...report.pages].sort((a, b) => b.longest - a.longest)
  console.log('\nlongest sentences')
  for (const { name, longest: length, longestSentence } of longest.slice(0, 10))
    console.log(`${String(length).padStart(4)}  ${name}: ${longestSentence}`)
}
