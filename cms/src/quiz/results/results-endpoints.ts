import type { Endpoint, Payload } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { records } from '../../platform/database/records'
import { staffEndpoint } from '../../platform/http'
import { notFound, publicEndpoint } from '../../platform/http'
import { contestBySlug, forgetContest } from '../contests/load-contest'
import { resultsFileSchema, type PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { pageId, publishResults, type ResultPage } from './publish'

/** `GET /api/quiz/contests/<slug>/results`: the published results, a file anyone can verify. */
const readEndpoint = publicEndpoint({
  path: '/quiz/contests/:slug/results',
  method: 'get',
  summary: 'The published results of a contest: draw, entries and hash, for anyone to verify',
  answers: { 200: { schema: resultsFileSchema, description: 'The file as it was published' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req: { payload, routeParams } }) => {
    const contest = await contestBySlug(payload, String(routeParams?.slug ?? ''))
    const published = contest.publishedResults as PublishedResults | null
    if (!published) throw notFound('Kết quả của cuộc thi này chưa được công bố.')
    return new Response(pagesOf(payload, published), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="ket-qua-${contest.slug}.json"`,
        'Cache-Control': 'no-store',
        'X-Content-SHA256': published.sha256,
      },
    })
  },
})

/** `POST /api/quiz/contests/<slug>/results`: editors publish, or publish again after a correction. */
const publishEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/contests/:slug/results',
  isAllowed: (user) => hasRole(user, 'admin', 'editor'),
  answer: async ({ payload, routeParams }) => {
    forgetContest()
    const contest = await contestBySlug(payload, String(routeParams?.slug ?? ''))
    const published = await publishResults(payload, contest)
    forgetContest()
    const { publishedAt, sha256, entries } = published
    return { publishedAt, sha256, entries }
  },
})

export const resultsEndpoints: Endpoint[] = [readEndpoint, publishEndpoint]

function pagesOf(payload: Payload, { edition, pages }: PublishedResults) {
  const encoder = new TextEncoder()
  let number = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (number === pages) return controller.close()
      const stored = await records<ResultPage>({ payload }, 'quiz-result-pages')
      const page = await stored.get(pageId(edition, number))
      if (!page) throw new Error(`Page ${number} of edition ${edition} is missing`)
      controller.enqueue(encoder.encode(page.text))
      number += 1
    },
  })
}
