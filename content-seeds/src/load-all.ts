import type { Payload } from 'payload'
import { openSampleContest } from '@chung-tay/cms/quiz/samples/sample-contest'
import { checkSeeds, formatProblem } from './check-seeds'
import { loadSeeds, type LoadReport } from './load-seeds'
import { seedSets, type SeedSet } from './seed-sets'

type Options = {
  set?: SeedSet
  dryRun?: boolean
  onProgress?: (done: number, total: number) => void
}

/**
 * Checks all content of a set, then brings it into the database and opens the sample contest.
 * @throws Error naming file and line of everything that is wrong, or when the database holds the other
 *   set; nothing is loaded then.
 */
export async function loadAllSeeds(payload: Payload, options: Options = {}): Promise<LoadReport> {
  const { set = 'starter', ...loading } = options
  await mustHoldNoOther(payload, set)
  const { seeds, problems } = await seedSets[set]()
  const found = [...problems, ...checkSeeds(seeds, payload.config)]
  if (found.length > 0) {
    throw new Error(
      `${found.map(formatProblem).join('\n')}\n${found.length} problems; nothing was loaded.`,
    )
  }
  const report = await loadSeeds({ payload, seeds, ...loading })
  const contest = options.dryRun ? undefined : await openSampleContest(payload)
  if (contest) report.created.push(`quiz-contests/${contest}`)
  return report
}

/** A made-up province and a real one never share a database. */
async function mustHoldNoOther(payload: Payload, set: SeedSet): Promise<void> {
  const { appName, isFictional } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  if (!appName || (isFictional === true) === (set === 'demo')) return
  throw new Error(
    isFictional
      ? 'This database holds the demonstration; starter content does not go into it.'
      : 'This database holds a real province; the demonstration does not go into it.',
  )
}
