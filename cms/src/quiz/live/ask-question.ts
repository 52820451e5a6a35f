import type { PayloadRequest } from 'payload'
import { practiceWhere } from '../questions/usable'
import { questionsOf } from './session'

/**
 * Which of the questions from `place` on may still be asked: whatever was decided about it since the
 * session was opened counts. A contest that holds a question now keeps it from the hall as it keeps it
 * from everybody; so does a law that is no longer in force.
 * @returns The first such place; undefined when there is none.
 */
export async function nextAskable(
  req: PayloadRequest,
  session: string,
  place: number,
  now: number,
): Promise<number | undefined> {
  const questions = await questionsOf(req, session)
  const left = questions.slice(place)
  if (left.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: { and: [practiceWhere(new Date(now)), { id: { in: left.map(({ id }) => id) } }] },
    select: { slug: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const usable = new Set(docs.map(({ id }) => id))
  const ahead = left.findIndex(({ id }) => usable.has(id))
  return ahead < 0 ? undefined : place + ahead
}
