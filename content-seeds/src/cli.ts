import { getPayload } from 'payload'
import config from '../../cms/src/payload.config'
import { checkSeeds, formatProblem } from './check-seeds'
import { loadSeeds } from './load-seeds'
import { readSeeds } from './read-seeds'

/** `npm run seed -- [--dry-run]`: checks the starter content, then brings it into the database. */
const dryRun = process.argv.includes('--dry-run')
const { seeds, problems } = await readSeeds()
const found = [...problems, ...checkSeeds(seeds, await config)]
if (found.length > 0) {
  for (const problem of found) console.error(formatProblem(problem))
  console.error(`\n${found.length} problems; nothing was loaded.`)
  process.exit(1)
}
const payload = await getPayload({ config })
const showProgress = (done: number, total: number) => {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${done}/${total}`)
  else if (done % 100 === 0 || done === total) console.log(`  ${done}/${total}`)
}
const report = await loadSeeds({ payload, seeds, dryRun, onProgress: showProgress })
console.log(
  `\n${dryRun ? 'Would create' : 'Created'} ${report.created.length}, ` +
    `${dryRun ? 'would update' : 'updated'} ${report.updated.length}, ` +
    `kept as edited ${report.kept.length}, unchanged ${report.unchanged}.`,
)
for (const name of report.kept) console.log(`  kept: ${name}`)
await payload.destroy()
process.exit(0)
