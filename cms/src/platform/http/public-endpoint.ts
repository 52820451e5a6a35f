import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { answering } from './answering'
import { check } from './check'
import { clientKey } from './client-address'
import type { EndpointDescription } from './endpoint-description'
import { checkProof } from './proof-of-work'
import { countUse, type Limit } from './rate-limit'
import { parseJson, readText } from './read-body'

export type Asked<Body> = {
  req: PayloadRequest
  body: Body
  /** Names the sender for a day; see `clientKey`. */
  client: string
}

type Question<Body, Query> = {
  path: string
  method: 'get' | 'post' | 'put'
  summary: string
  /** Schema of the JSON body (post, put) … */
  body?: z.ZodType<Body>
  /** … or of the query string (get). */
  query?: z.ZodType<Query>
  answers: EndpointDescription['answers']
  refusals?: EndpointDescription['refusals']
  limit: Limit
  needsProof?: boolean
  /**
   * Counts only who brings a proof: where a hall stands behind one address, nobody locks it out by sending
   * many requests that cost nothing.
   */
  countsProven?: boolean
  maxBytes?: number
  /** Answered in front of Next; see `directEndpoints`. */
  isDirect?: boolean
  answer: (asked: Asked<Body> & { query: Query }) => Promise<Response | object>
}

/** An endpoint for everybody: checks limits, proof of work and input, and answers failures as `{code, message, fields?}`. */
export function publicEndpoint<Body = undefined, Query = undefined>(
  question: Question<Body, Query>,
): Endpoint {
  const { path, method, summary, answers, refusals, limit, needsProof = false, maxBytes } = question
  return {
    path,
    method,
    custom: {
      isDirect: question.isDirect === true,
      description: {
        summary,
        body: question.body,
        query: question.query,
        answers,
        refusals,
        needsProof,
      },
    },
    handler: (req) =>
      answering(async () => {
        const client = clientKey(req.headers)
        // One address may have two methods, each with a limit of its own.
        const count = () => countUse(`${method} ${path}`, client, limit)
        if (!question.countsProven) await count()
        if (needsProof) await checkProof(req.headers.get('altcha'))
        if (question.countsProven) await count()
        const query = question.query ? check(question.query, queryOf(req)) : (undefined as Query)
        const body = question.body
          ? check(question.body, parseJson(await readText(req, maxBytes)))
          : (undefined as Body)
        const answer = await question.answer({ req, body, query, client })
        return answer instanceof Response
          ? answer
          : Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
      }),
  }
}

function queryOf(req: PayloadRequest): Record<string, string> {
  return Object.fromEntries(new URL(req.url ?? '/', 'http://localhost').searchParams)
}
