import type { Payload } from 'payload'
import { records, type Cursor, type Records } from '../../../platform/database/records'
import type { Attempt } from '../../attempts/attempt'
import type { Contest, LoadedPool } from '../../contests/load-contest'
import type { ContestReport } from '../contract'
import { isDisqualified } from '../disqualify'
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
    for await (const page of pagesOf(attempts, { contest: contest.id, state })) {
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

/** Attempts in the order in which they began. */
async function* pagesOf(attempts: Records<Attempt>, where: Partial<Attempt>) {
  for (let after: Cursor | undefined; ;) {
    const page = await attempts.page({
      where,
      order: ['startedAt', 'id'],
      after,
      limit: pageSize,
    })
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = [last.startedAt, last.id]
  }
}
