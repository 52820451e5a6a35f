import type { PayloadRequest } from 'payload'
import { announce } from '../../platform/content-version'

/**
 * Hides questions from the public until the moment given for each (a contest that asks it is over
 * then); null shows a question again.
 */
export async function holdQuestions(
  req: PayloadRequest,
  untilOf: ReadonlyMap<string, Date | null>,
): Promise<void> {
  if (untilOf.size === 0) return
  for (const [id, until] of untilOf) {
    await req.payload.db.updateOne({
      collection: 'quiz-questions',
      id,
      data: { heldUntil: until?.toISOString() ?? null },
      returning: false,
      req,
    })
  }
  await announce(req, {
    target: 'quiz-questions',
    document: String(untilOf.size),
    action: [...untilOf.values()].some(Boolean) ? 'unpublish' : 'publish',
  })
}
