import type { PayloadRequest, TaskConfig } from 'payload'
import { writeTurn } from './write-turn'
import { holdQuestions } from '../questions'

const atOnce = 50

/**
 * Every five minutes: questions whose contests are over come back to practice. The public's copy of
 * them changes with the version of the content only, so the end of a contest alone would show nothing.
 */
export const freeQuestionsTask: TaskConfig = {
  slug: 'quiz-free-questions',
  label: 'Trả câu hỏi về phần luyện tập khi cuộc thi kết thúc',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    let freed = 0
    // A part in each turn: answers of contests under way are written between them.
    for (let part = atOnce; part === atOnce; freed += part)
      part = await writeTurn(payload, (req) => freeQuestions(req, Date.now()))
    return { output: { freed } }
  },
  outputSchema: [{ name: 'freed', type: 'number', required: true }],
}

/** @returns How many questions came back; 50 at most. */
export async function freeQuestions(req: PayloadRequest, now: number): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: { heldUntil: { less_than_equal: new Date(now).toISOString() } },
    limit: atOnce,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  await holdQuestions(req, new Map(docs.map(({ id }) => [String(id), null])))
  return docs.length
}
