import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { records } from '../../platform/database/records'
import type { Attempt } from '../attempts/attempt'
import { boardStore } from '../leaderboard/boards'
import { countersOf } from '../leaderboard/counters-of'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { isCancelledSample } from '../contests/announce'
import type { Pool } from '../contests/pool'

/** With a cancelled sample contest goes everything it left behind. */
export const removeSampleData: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const contest = await req.payload.findByID({ collection: 'quiz-contests', id, depth: 0, req })
  if (isCancelledSample(contest)) await removeContestData(req, contest)
}

/** Removes what a contest left behind: its pool, attempts, boards and published results. */
async function removeContestData(
  req: PayloadRequest,
  { id, pool, publishedResults }: QuizContest,
): Promise<void> {
  const { entries, counts } = await boardStore(req)
  for (const counter of await countersOf(counts, id)) await counts.remove(counter.id)
  await entries.removeAll({ contest: id })
  await (await records<Attempt>(req, 'quiz-attempts')).removeAll({ contest: id })
  if (pool) await (await records<Pool>(req, 'quiz-pools')).remove(pool)
  const edition = (publishedResults as PublishedResults | null)?.edition
  if (!edition) return
  const pages = await records<{ id: string; edition: string }>(req, 'quiz-result-pages')
  await pages.removeAll({ edition })
}
