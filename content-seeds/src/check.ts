import config from '@chung-tay/cms/payload.config'
import { checkSeeds, formatProblem } from './check-seeds'
import { readSeeds } from './read-seeds'

/** Checks all starter content without a database: `npx tsx content-seeds/src/check.ts`. */
const { seeds, problems } = await readSeeds()
const found = [...problems, ...checkSeeds(seeds, await config)]
for (const problem of found) console.error(formatProblem(problem))
console.log(`${seeds.length} seeds, ${found.length} problems`)
process.exit(found.length > 0 ? 1 : 0)
