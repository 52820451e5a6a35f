import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { invalidFields } from '../../platform/http/invalid-fields'
import { idOf } from '../../platform/related-id'
import { contentHash } from './content-hash'
import { questionProblems, textKey } from './problems'

/**
 * Four eyes: a question may be asked only after somebody who did not write its present content has
 * reviewed it. A change of the content takes the review away; so does a mark that its law must be
 * checked. Everything about authors and reviews is set here, whatever the request says.
 */
export const keepFourEyes: CollectionBeforeChangeHook<QuizQuestion> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create'
  const before = isNew ? undefined : originalDoc
  const isStarter = req.context.isSeeding === true && !req.user
  const hash = contentHash(data)
  const isChanged = !before || contentHash(before as never) !== hash
  const wantsReview = data.isReviewed === true
  const wasReviewed = before?.isReviewed === true

  data.textKey = textKey(data)
  data.heldUntil = before ? await heldUntilOf(req, before.id) : null
  if (data._status === 'published' || (wantsReview && !isNew)) refuseUnfit(req, data)
  if (await citesExpired(req, data)) {
    data.provenance = {
      ...(data.provenance as NonNullable<typeof data.provenance>),
      needsReview: true,
      reviewReason:
        data.provenance?.reviewReason ??
        'Câu hỏi viện dẫn văn bản đã hết hiệu lực. Sửa theo văn bản mới.',
    }
  }
  if (isStarter) return { ...data, isReviewed: wantsReview && !data.provenance?.needsReview }

  data.contentAuthor = idOf(isChanged ? req.user : before?.contentAuthor) ?? null
  const isMarked = data.provenance?.needsReview === true
  const isFreshReview = wantsReview && !wasReviewed && !isNew
  if (isFreshReview) {
    if (isMarked) refuse('Bỏ dấu “Cần đối chiếu lại” sau khi kiểm tra rồi mới duyệt.')
    if (isChanged) refuse('Hãy lưu nội dung vừa sửa trước. Người khác sẽ duyệt bản đã lưu.')
    if (!req.user) refuse('Cần đăng nhập để duyệt.')
    if (idOf(req.user) === data.contentAuthor)
      refuse('Bạn là người soạn hoặc sửa sau cùng. Hãy nhờ người khác duyệt.')
  }
  const stands = wantsReview && !isNew && !isMarked && (isFreshReview || !isChanged)
  data.isReviewed = stands
  data.reviewedBy = stands ? (idOf(isFreshReview ? req.user : before?.reviewedBy) ?? null) : null
  data.reviewedAt = stands
    ? isFreshReview
      ? new Date().toISOString()
      : (before?.reviewedAt ?? null)
    : null
  return data
}

type Request = Parameters<CollectionBeforeChangeHook>[0]['req']

/** Who holds a question back is what stands in the table, not in a draft that may be older. */
async function heldUntilOf(req: Request, id: string): Promise<string | null> {
  const stored = await req.payload.db.findOne<{ id: string; heldUntil?: string | Date | null }>({
    collection: 'quiz-questions',
    where: { id: { equals: id } },
    req,
  })
  return stored?.heldUntil ? new Date(stored.heldUntil).toISOString() : null
}

async function citesExpired(req: Request, { legalBasis }: Partial<QuizQuestion>): Promise<boolean> {
  const ids = (legalBasis ?? []).flatMap(({ document }) => idOf(document) ?? [])
  if (ids.length === 0) return false
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: { and: [{ id: { in: ids } }, { status: { equals: 'expired' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { status: true },
    req,
  })
  return docs.length > 0
}

/** @throws ValidationError naming the fields that must be put right before the question can be asked */
function refuseUnfit(req: Request, data: Partial<QuizQuestion>): void {
  const errors = questionProblems(data as never)
  if (errors.length > 0) throw invalidFields(req, 'quiz-questions', errors)
}

/** @throws APIError */
function refuse(message: string): never {
  throw new APIError(message, 400, undefined, true)
}
