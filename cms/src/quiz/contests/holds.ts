import type { PayloadRequest } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { records } from '../../platform/database/records'
import { resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { holdQuestions } from '../questions'
import { unfinishedContests } from './load-contest'
import type { Pool } from './pool'

type Holder = Pick<QuizContest, 'id' | 'endsAt'>

/** Keeps the questions of a contest from the public until it and every other contest that asks them is over. */
export const holdForContest = (
  req: PayloadRequest,
  contest: Holder,
  questions: readonly string[],
): Promise<void> => holdUntil(req, contest, questions, shownAgainAt(contest))

/** Shows the questions of a contest again, but for those that another contest still asks. */
export const releaseFromContest = (
  req: PayloadRequest,
  contest: Holder,
  questions: readonly string[],
): Promise<void> => holdUntil(req, contest, questions, 0)

/** Practice shows solutions: not before the results of the contest do. */
const shownAgainAt = ({ endsAt }: Pick<Holder, 'endsAt'>) =>
  resultsAt({ endsAt: Date.parse(endsAt) })

/** Holds each question until `own` (ms) or as long as another contest needs; 0: only as long as that. */
async function holdUntil(
  req: PayloadRequest,
  contest: Holder,
  questions: readonly string[],
  own: number,
): Promise<void> {
  const others = await heldByOthers(req, contest)
  const untilOf = (id: string) => {
    const until = Math.max(own, others.get(id) ?? 0)
    return until > 0 ? new Date(until) : null
  }
  await holdQuestions(req, new Map(questions.map((id) => [id, untilOf(id)])))
}

/** Until when the other announced contests hold which question, in ms. */
async function heldByOthers(req: PayloadRequest, { id }: Holder): Promise<Map<string, number>> {
  const unfinished = await unfinishedContests(req.payload, Date.now(), req)
  const pools = await records<Pool>(req, 'quiz-pools')
  const held = new Map<string, number>()
  for (const { id: other, pool, endsAt } of unfinished) {
    if (!pool || other === id) continue
    const until = shownAgainAt({ endsAt })
    // Read within the request: several contests may be announced at once.
    const found = await pools.get(pool)
    for (const question of found?.questions ?? [])
      held.set(question.id, Math.max(until, held.get(question.id) ?? until))
  }
  return held
}
