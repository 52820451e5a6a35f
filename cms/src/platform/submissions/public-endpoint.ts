import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { clientKey } from './client-address'
import { checkProof } from './proof-of-work'
import { countUse, type Limit } from './rate-limit'
import { parseJson, readBytes } from './read-body'
import { badFields, RequestError } from './request-error'
import { storeOnce } from './store-once'

const defaultMaxBytes = 64 * 1024

/** What an endpoint tells about itself to `/api/openapi.json`. */
export type EndpointDescription = {
  summary: string
  body?: z.ZodType
  /** Schema of a form-encoded body, where a standard wants one. */
  form?: z.ZodType
  query?: z.ZodType
  answers: Record<number, { schema?: z.ZodType; description: string; contentType?: string }>
  /** Statuses of refusals beyond the usual ones. */
  refusals?: readonly number[]
  isSubmission?: boolean
  needsProof?: boolean
  /** For signed-in staff or programs with an API key. */
  isForStaff?: boolean
  /** How failures look, where a standard fixes it. */
  failure?: { schema?: z.ZodType; contentType?: string; statuses: readonly number[] }
}

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
  maxBytes?: number
  /** Answered in front of Next; see `offerDirectly`. */
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
        await countUse(`${method} ${path}`, client, limit)
        if (needsProof) await checkProof(req.headers.get('altcha'))
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

type Submission<Body, Stored extends object, Answer extends object, Prepared> = {
  path: string
  summary: string
  body: z.ZodType<Body>
  answer: z.ZodType<Answer>
  limit: Limit
  needsProof?: boolean
  maxBytes?: number
  /**
   * Looks up what storing needs, before the transaction begins: the embedded database runs those one
   * after another, so only writing belongs inside. Throws RequestError.
   */
  prepare?: (asked: Asked<Body>) => Promise<Prepared>
  /** Whether this sender may send now; see `storeOnce`. */
  admit?: (asked: Asked<Body>) => Promise<() => Promise<void>>
  /** Stores within the request's transaction; what it returns is remembered, so it must hold no secret. */
  store: (asked: Asked<Body> & { key: string; prepared: Prepared }) => Promise<Stored>
  /** Adds to the answer what is not remembered, such as a code made from the key. */
  reveal?: (stored: Stored, key: string) => Answer
}

const keySchema = z.uuid()

/**
 * An endpoint that takes a submission: `Idempotency-Key` (a UUID made by the client) and proof of
 * work in headers, JSON in the body. Answers 201 when newly stored, 200 with the same body when it
 * was stored before; only after the commit.
 */
export function submissionEndpoint<
  Body,
  Stored extends object,
  Answer extends object,
  Prepared = undefined,
>(submission: Submission<Body, Stored, Answer, Prepared>): Endpoint {
  const { path, summary, body: schema, limit, needsProof = true, maxBytes } = submission
  return {
    path,
    method: 'post',
    custom: {
      description: {
        summary,
        body: schema,
        needsProof,
        isSubmission: true,
        answers: {
          201: { schema: submission.answer, description: 'Stored' },
          200: { schema: submission.answer, description: 'Was stored before under this key' },
        },
      } satisfies EndpointDescription,
    },
    handler: (req) =>
      answering(async () => {
        const client = clientKey(req.headers)
        await countUse(path, client, limit)
        const key = idempotencyKey(req.headers)
        if (needsProof) await checkProof(req.headers.get('altcha'))
        const text = await readText(req, maxBytes)
        const body = check(schema, parseJson(text))
        const asked = { req, body, client }
        const prepared = (await submission.prepare?.(asked)) as Prepared
        const { answer: stored, isNew } = await storeOnce({
          req,
          route: path,
          key,
          content: text,
          ...(submission.admit ? { admit: () => submission.admit!(asked) } : {}),
          store: () => submission.store({ ...asked, key, prepared }),
        })
        const answer = submission.reveal?.(stored, key) ?? stored
        return Response.json(answer, {
          status: isNew ? 201 : 200,
          headers: { 'Cache-Control': 'no-store' },
        })
      }),
  }
}

/** @throws RequestError 400 when the header is missing or no UUID. */
export function idempotencyKey(headers: Headers): string {
  const key = keySchema.safeParse(headers.get('idempotency-key'))
  if (key.success) return key.data.toLowerCase()
  throw new RequestError({
    status: 400,
    code: 'IDEMPOTENCY_KEY_REQUIRED',
    message: 'Ứng dụng cần được tải lại trước khi gửi. Hãy tải lại trang.',
    fields: { 'Idempotency-Key': 'A UUID made by the client is required.' },
  })
}

/** Turns a RequestError into its answer; anything else goes on to Payload's error handler. */
export async function answering(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle()
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return Response.json(error.body, {
      status: error.status,
      headers: { 'Cache-Control': 'no-store', ...error.headers },
    })
  }
}

/** @throws RequestError 400 with a Vietnamese sentence for each field at fault. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: vietnamese })
  if (parsed.success) return parsed.data
  throw badFields(
    Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
    ),
  )
}

const vietnamese = z.locales.vi().localeError

async function readText(req: PayloadRequest, maxBytes = defaultMaxBytes): Promise<string> {
  return Buffer.from(await readBytes(req, maxBytes)).toString('utf8')
}

function queryOf(req: PayloadRequest): Record<string, string> {
  return Object.fromEntries(new URL(req.url ?? '/', 'http://localhost').searchParams)
}
