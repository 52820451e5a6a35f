import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { atomically } from '../../platform/database/atomically'
import { contestBySlug } from '../contests/load-contest'
import { recount } from './recount'

/** `npm run quiz:recount -- <slug> [--dry-run]`. */
const [slug] = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const isDryRun = process.argv.includes('--dry-run')
const payload = await getPayload({ config })
try {
  if (!slug) throw new Error('Usage: npm run quiz:recount -- <slug of a contest> [--dry-run]')
  const contest = await contestBySlug(payload, slug)
  const req = await createLocalReq({}, payload)
  const report = await atomically(req, () => recount(req, contest, { isDryRun }))
  console.log(`${report.attempts} finished attempts, ${report.entries} entries on all boards.`)
  for (const each of report.differences) console.log(`  ${each}`)
  const done = isDryRun ? 'would change' : 'changed'
  console.log(
    report.differences.length === 0
      ? 'Boards and counters agree with the attempts.'
      : `${report.differences.length} differences, ${done}.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
