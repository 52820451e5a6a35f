import { publicEndpoint } from '../../platform/http'
import { feedbackSummarySchema } from '@chung-tay/shared/feedback/contract'
import { summarizeCases } from '../summarize-cases'

/** `GET /api/feedback/summary`: how much feedback came in, and how much was answered in time. */
export const summaryEndpoint = publicEndpoint({
  path: '/feedback/summary',
  method: 'get',
  summary: 'Published figures of feedback: received, answered in time, by kind and by month',
  answers: { 200: { schema: feedbackSummarySchema, description: 'The figures' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req }) => {
    const { docs } = await req.payload.find({
      collection: 'feedback-cases',
      select: {
        kind: true,
        createdAt: true,
        answeredAt: true,
        closedAt: true,
        answerBy: true,
        outcome: true,
        reopenings: true,
        hasBeenLate: true,
      },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
      req,
    })
    return Response.json(summarizeCases(docs, new Date()), {
      headers: { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' },
    })
  },
})
