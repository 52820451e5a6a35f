import type { PayloadRequest, TaskConfig } from 'payload'
import { writeTurn } from '../attempts/write-turn'
import { holdQuestions } from '../questions'

/**
 * Every five minutes: questions whose contests are over come back to practice. The public's copy of
 * them changes with the version of the content only, so the end of a contest alone would show nothing.
 */
export const freeQuestionsTask: TaskConfig = {
  slug: 'quiz-free-questions',
  label: 'Trả câu hỏi về phần luyện tập khi cuộc thi kết thúc',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => ({
    output: { freed: await writeTurn(payload, (req) => freeQuestions(req, Date.now())) },
  }),
  outputSchema: [{ name: 'freed', type: 'number', required: true }],
}

/** @returns How many questions came back. */
export async function freeQuestions(req: PayloadRequest, now: number): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: { heldUntil: { less_than_equal: new Date(now).toISOString() } },
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  await holdQuestions(req, new Map(docs.map(({ id }) => [String(id), null])))
  return docs.length
}
