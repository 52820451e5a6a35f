import type { PayloadRequest } from 'payload'
import type { QuizContest, QuizQuestion } from '@chung-tay/shared/payload-types'
import { resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { records } from '../../platform/database/records'
import { starterSlugs, usableQuestions } from '../questions'
import { staysInForce } from '../questions/in-force'
import { banksOf } from './measures'
import type { Pool } from './pool'

/**
 * What a contest may ask: usable questions of its topics that stay in force to its end, and whose answers
 * no other contest tells before. A sample contest tells its answers every evening, so it asks the
 * questions of the starter content alone, which anybody can look up.
 */
export async function askableQuestions(
  req: PayloadRequest,
  contest: QuizContest,
): Promise<QuizQuestion[]> {
  const usable = await usableQuestions(req, {
    topics: banksOf(contest).map(({ topic }) => topic),
    use: 'contest',
    onlyKept: contest.questionSource !== 'practice',
  })
  const inForce = usable.filter((each) => staysInForce(each, new Date(contest.endsAt)))
  if (contest.isSample) {
    const starters = await starterSlugs(req)
    return inForce.filter(({ slug }) => starters.has(slug))
  }
  const elsewhere = await askedElsewhere(req, contest)
  return inForce.filter(({ id }) => !elsewhere.has(id))
}

/**
 * Questions that another contest asks which does not end together with this one: of two, the one that ends
 * first would tell the answers of the other. Where both take what can be practised, nobody was promised
 * that answers are unknown.
 */
async function askedElsewhere(
  req: PayloadRequest,
  { id, endsAt, questionSource }: QuizContest,
): Promise<ReadonlySet<string>> {
  const now = new Date().toISOString()
  const { docs } = await req.payload.find({
    collection: 'quiz-contests',
    where: {
      and: [
        // A cancelled one still tells its players what was right, once its time is over.
        { state: { in: ['announced', 'cancelled'] } },
        { endsAt: { greater_than: now } },
        { isSample: { not_equals: true } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const toldAt = resultsAt({ endsAt: Date.parse(endsAt) })
  const pools = await records<Pool>(req, 'quiz-pools')
  const asked = new Set<string>()
  for (const other of docs) {
    const isTogether = resultsAt({ endsAt: Date.parse(other.endsAt) }) === toldAt
    const isKnown = questionSource === 'practice' && other.questionSource === 'practice'
    const wasPlayed = other.state === 'announced' || other.startsAt <= now
    if (!other.pool || other.id === id || isTogether || isKnown || !wasPlayed) continue
    for (const question of (await pools.get(other.pool))?.questions ?? []) asked.add(question.id)
  }
  return asked
}
