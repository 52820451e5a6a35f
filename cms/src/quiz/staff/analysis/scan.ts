import type { Payload } from 'payload'
import { everyPage, records } from '../../../platform/database/records'
import { isDisqualified, type Attempt } from '../../attempts/attempt'
import type { Contest, LoadedPool } from '../../contests/load-contest'
import type { ContestReport } from '../contract'
import { itemTallies } from './items'
import { overviewTally } from './overview'
import { answerReader } from './read-answers'
import { signalTally } from './signals'

const pageSize = 100
/** Attempts read between two breaths: players are answered in between. */
const atOnce = 10

export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Reads every attempt of a contest once, page by page after a key, and adds them up. What it keeps
 * of an attempt is less than a kilobyte, so a hundred thousand attempts fit easily.
 * @param onProgress Told how many attempts were read so far.
 */
export async function scanContest(
  payload: Payload,
  { contest, pool }: { contest: Contest; pool: LoadedPool },
  onProgress: (done: number) => Promise<void>,
): Promise<ContestReport> {
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const answersOf = answerReader(pool)
  const overview = overviewTally(pool.groups, contest.questionCount)
  const items = itemTallies(pool, contest.questionCount)
  const signals = signalTally(
    contest.questionCount,
    (place) => pool.questions[place]?.question.kind === 'multiple',
  )
  let done = 0
  for (const state of ['open', 'submitted', 'overdue'] as const) {
    const where = { contest: contest.id, state }
    // In the order in which they began.
    const pages = everyPage(attempts, { where, order: ['startedAt', 'id'], limit: pageSize })
    for await (const page of pages) {
      for (const attempt of page) {
        overview.addEntry(attempt)
        done += 1
        if (done % atOnce === 0) await breathe()
        if (state === 'open') continue
        const answers = answersOf(attempt)
        signals.add(attempt, answers)
        if (isDisqualified(attempt)) continue
        const score = attempt.score ?? 0
        overview.addRanked(attempt, score)
        items.add(answers, score)
      }
      await onProgress(done)
    }
  }
  const withdrawn = new Set(contest.withdrawn.map(({ question }) => question))
  return {
    ...overview.report(),
    items: items.report(withdrawn),
    ...(await signals.report(breathe)),
  }
}
