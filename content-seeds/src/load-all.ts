import type { Payload } from 'payload'
import { openSampleContest } from '@chung-tay/cms/quiz/samples/sample-contest'
import { checkSeeds, formatProblem } from './check-seeds'
import { loadSeeds, type LoadReport } from './load-seeds'
import { readSeeds } from './read-seeds'

type Options = { dryRun?: boolean; onProgress?: (done: number, total: number) => void }

/**
 * Checks all starter content, then brings it into the database and opens the sample contest.
 * @throws Error naming file and line of everything that is wrong; nothing is loaded then.
 */
export async function loadAllSeeds(payload: Payload, options: Options = {}): Promise<LoadReport> {
  const { seeds, problems } = await readSeeds()
  const found = [...problems, ...checkSeeds(seeds, payload.config)]
  if (found.length > 0) {
    throw new Error(
      `${found.map(formatProblem).join('\n')}\n${found.length} problems; nothing was loaded.`,
    )
  }
  const report = await loadSeeds({ payload, seeds, ...options })
  const contest = options.dryRun ? undefined : await openSampleContest(payload)
  if (contest) report.created.push(`quiz-contests/${contest}`)
  return report
}
