import type { PayloadRequest } from 'payload'
import type { QuizContest } from '../../payload-types'
import { holdQuestions } from '../questions'
import { records } from '../../platform/database/records'
import type { Pool } from './pool'

type Holder = Pick<QuizContest, 'id' | 'endsAt'>

/** Keeps the questions of a contest from the public until it and every other contest that asks them is over. */
export async function holdForContest(
  req: PayloadRequest,
  contest: Holder,
  questions: readonly string[],
): Promise<void> {
  const others = await heldByOthers(req, contest)
  const own = Date.parse(contest.endsAt)
  await holdQuestions(
    req,
    new Map(questions.map((id) => [id, new Date(Math.max(own, others.get(id) ?? own))])),
  )
}

/** Shows the questions of a contest again, but for those that another contest still asks. */
export async function releaseFromContest(
  req: PayloadRequest,
  contest: Holder,
  questions: readonly string[],
): Promise<void> {
  const others = await heldByOthers(req, contest)
  const untilOf = (id: string) => {
    const until = others.get(id)
    return until === undefined ? null : new Date(until)
  }
  await holdQuestions(req, new Map(questions.map((id) => [id, untilOf(id)])))
}

/** Until when the other announced contests hold which question, in ms. */
async function heldByOthers(req: PayloadRequest, { id }: Holder): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'quiz-contests',
    where: {
      and: [
        { state: { equals: 'announced' } },
        { endsAt: { greater_than: new Date().toISOString() } },
        // A contest that is announced as it is created has no id yet.
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const pools = await records<Pool>(req, 'quiz-pools')
  const held = new Map<string, number>()
  for (const { pool, endsAt } of docs) {
    if (!pool) continue
    const until = Date.parse(endsAt)
    // Read within the request: several contests may be announced at once.
    const found = await pools.get(pool)
    for (const question of found?.questions ?? [])
      held.set(question.id, Math.max(until, held.get(question.id) ?? until))
  }
  return held
}
