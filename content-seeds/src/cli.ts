import { getPayload } from 'payload'
import config from '@chung-tay/cms/payload.config'
import { loadAllSeeds } from './load-all'

/** `npm run seed -- [--dry-run]`: checks the starter content, then brings it into the database. */
const dryRun = process.argv.includes('--dry-run')
const payload = await getPayload({ config })
try {
  const report = await loadAllSeeds(payload, { dryRun, onProgress: showProgress })
  const would = dryRun ? 'Would have ' : ''
  console.log(
    `\n${would}created ${report.created.length}, updated ${report.updated.length}; ` +
      `kept as edited ${report.kept.length}, unchanged ${report.unchanged}.`,
  )
  for (const name of report.kept) console.log(`  kept: ${name}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await payload.destroy()
process.exit()

function showProgress(done: number, total: number) {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${done}/${total}`)
  else if (done % 100 === 0 || done === total) console.log(`  ${done}/${total}`)
}
