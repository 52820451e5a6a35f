import config from '@chung-tay/cms/payload.config'
import { checkSeeds, formatProblem } from './check-seeds'
import { seedSets } from './seed-sets'

/** Checks every set of content without a database: `npx tsx content-seeds/src/check.ts`. */
let count = 0
for (const [name, read] of Object.entries(seedSets)) {
  const { seeds, problems } = await read()
  const found = [...problems, ...checkSeeds(seeds, await config)]
  for (const problem of found) console.error(formatProblem(problem))
  console.log(`${name}: ${seeds.length} seeds, ${found.length} problems`)
  count += found.length
}
process.exit(count > 0 ? 1 : 0)
