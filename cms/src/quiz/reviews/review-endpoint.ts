import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { documentIdSchema } from '@chung-tay/shared/http/input-fields'
import { conflict, jsonOf, staffEndpoint } from '../../platform/http'
import { badFields, check, RequestError } from '../../platform/http'
import { contentHash } from '../questions/content-hash'

const reviewSchema = z.object({
  id: documentIdSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * `POST /api/quiz/banks/review`: a second person approves and publishes a question as they saw it
 * (`hash` of its content). Whether they may is decided by `keepFourEyes`. The day of the check is
 * today when none is noted.
 */
export const reviewEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/banks/review',
  isAllowed: (user) => hasRole(user, 'admin', 'editor'),
  answer: review,
})

async function review(req: PayloadRequest): Promise<{ id: string }> {
  const { id, hash } = check(reviewSchema, await jsonOf(req, 4096))
  const question =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection: 'quiz-questions',
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!question) throw new RequestError({ status: 404 })
  if (contentHash(question as never) !== hash)
    throw conflict(
      'CHANGED_MEANWHILE',
      'Câu hỏi vừa được sửa. Hãy tải lại trang, đọc lại rồi duyệt.',
    )
  const { provenance } = question
  const approving = req.payload.update({
    collection: 'quiz-questions',
    id,
    data: {
      isReviewed: true,
      _status: 'published',
      provenance: { ...provenance, checkedAt: provenance?.checkedAt || new Date().toISOString() },
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await approving.catch(inOurWords)
  return { id }
}

/** Payload's own refusals as answers that the page can show. @throws always */
function inOurWords(error: unknown): never {
  if (error instanceof ValidationError)
    throw badFields(Object.fromEntries(error.data.errors.map((each) => [each.path, each.message])))
  if (error instanceof APIError && error.isPublic)
    throw new RequestError({ status: error.status, code: 'REVIEW_REFUSED', message: error.message })
  throw error
}
