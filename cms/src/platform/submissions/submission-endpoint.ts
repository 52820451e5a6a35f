import type { Endpoint } from 'payload'
import { z } from 'zod'
import {
  answering,
  check,
  checkProof,
  clientKey,
  countUse,
  parseJson,
  readText,
  RequestError,
  type Asked,
  type EndpointDescription,
  type Limit,
} from '../http'
import { storeOnce } from './store-once'

/** What was found out about the sender; `takeBack` is called when storing failed. */
type Admission = { takeBack: () => Promise<void> }

type Submission<
  Body,
  Stored extends object,
  Answer extends object,
  Prepared,
  Admitted extends Admission,
> = {
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
  /** Whether, and as what, this sender may send now; see `storeOnce`. */
  admit?: (asked: Asked<Body>) => Promise<Admitted>
  /** Stores within the request's transaction; what it returns is remembered, so it must hold no secret. */
  store: (
    asked: Asked<Body> & { key: string; prepared: Prepared; admitted: Admitted },
  ) => Promise<Stored>
  /**
   * Adds to the answer what is not remembered: a code made from the key, or what the sender sent; the same
   * key comes with the same bytes.
   */
  reveal?: (stored: Stored, sent: { key: string; body: Body }) => Answer
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
  Admitted extends Admission = Admission,
>(submission: Submission<Body, Stored, Answer, Prepared, Admitted>): Endpoint {
  const { admit, path, summary, body: schema, limit, needsProof = true, maxBytes } = submission
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
        let admitted: Admitted | undefined
        const admitting = async () => {
          const found = (admitted = await admit!(asked))
          return () => found.takeBack()
        }
        const { answer: stored, isNew } = await storeOnce({
          req,
          route: path,
          key,
          content: text,
          ...(admit ? { admit: admitting } : {}),
          store: () =>
            submission.store({ ...asked, key, prepared, admitted: admitted as Admitted }),
        })
        const answer = submission.reveal?.(stored, { key, body }) ?? stored
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
    fields: {
      'Idempotency-Key':
        'Lần gửi này thiếu mã để không bị nhận hai lần. Hãy tải lại trang rồi gửi lại.',
    },
  })
}
