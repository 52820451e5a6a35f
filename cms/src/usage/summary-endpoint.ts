import { publicEndpoint } from '../platform/http'
import { csvType } from '../platform/tables'
import { usageSummaryQuerySchema, usageSummarySchema } from '@chung-tay/shared/usage/contract'
import { flushUsage } from './flush'
import { readSummary } from './read-summary'
import { toCsv } from './to-csv'

/** `GET /api/usage/summary`: the published figures of use, as JSON or CSV. */
export const summaryEndpoint = publicEndpoint({
  path: '/usage/summary',
  method: 'get',
  summary: 'Published figures of use, by day, page and search without result',
  query: usageSummaryQuerySchema,
  answers: {
    200: { schema: usageSummarySchema, description: 'The figures; as CSV with format=csv' },
  },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, query }) => {
    await flushUsage()
    const summary = await readSummary(req.payload, query)
    const headers = { 'Cache-Control': 'public, max-age=30', 'Access-Control-Allow-Origin': '*' }
    if (query.format === 'json') return Response.json(summary, { headers })
    return new Response(toCsv(summary), {
      headers: {
        ...headers,
        'Content-Type': csvType,
        'Content-Disposition': `attachment; filename="thong-ke-${summary.from}-${summary.to}.csv"`,
      },
    })
  },
})
