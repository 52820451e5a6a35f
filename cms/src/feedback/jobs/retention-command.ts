import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { anonymise, casesToAnonymise } from './retention'

/** Counts the cases whose personal data is due to be removed; with `--run` removes it. */
const payload = await getPayload({ config })
const now = new Date()
const due = await casesToAnonymise(payload, now)
console.log(`${due.length} cases have reached the end of their retention period.`)
for (const { reference, closedAt } of due) console.log(`  ${reference}  closed ${closedAt ?? '–'}`)
if (process.argv.includes('--run')) {
  const req = await createLocalReq({}, payload)
  for (const found of due) await anonymise(req, found, now)
  console.log(`Personal data removed from ${due.length} cases.`)
} else if (due.length > 0)
  console.log('Nothing was changed. Remove it now: npm run retention -- --run')
await payload.destroy()
process.exit(0)
