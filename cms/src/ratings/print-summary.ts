import { getPayload } from 'payload'
import config from '../payload.config'
import { readSummary } from './read-summary'
import { toCsv } from './to-csv'

/** Prints the published figures as counted now: CSV, or JSON with `--json`. */
const payload = await getPayload({ config })
const summary = await readSummary(payload, {})
console.log(process.argv.includes('--json') ? JSON.stringify(summary, null, 2) : toCsv(summary))
await payload.destroy()
process.exit(0)
