import type { Access, PayloadRequest, Where } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { hasRole } from '../../platform/access/roles'

type Asking = 'practice' | 'contest'

/** Questions that may be asked: published, reviewed by another person, nothing to check, right use. */
export function usableWhere(use: Asking): Where {
  return {
    and: [
      { _status: { equals: 'published' } },
      { isReviewed: { equals: true } },
      { 'provenance.needsReview': { not_equals: true } },
      { usableIn: { in: [use, 'both'] } },
    ],
  }
}

type Wanted = {
  topics: readonly string[]
  use: Asking
  /** Leaves out what people could have practised. */
  onlyKept?: boolean
}

/** Questions of these topics that may be asked now, with pictures and documents. */
export async function usableQuestions(
  req: PayloadRequest,
  { topics, use, onlyKept = false }: Wanted,
): Promise<QuizQuestion[]> {
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: {
      and: [
        usableWhere(use),
        { topic: { in: [...topics] } },
        ...(onlyKept ? [{ usableIn: { equals: 'contest' } }] : []),
      ],
    },
    sort: 'slug',
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * The public reads practice questions, with their answers, unless a running contest holds them.
 * What is for contests only does not exist for them.
 */
export const practiceOrStaff: Access = ({ req }) =>
  hasRole(req.user, 'admin', 'editor') ? true : practiceWhere(new Date())

export function practiceWhere(now: Date): Where {
  return {
    and: [
      usableWhere('practice'),
      {
        or: [
          { heldUntil: { exists: false } },
          { heldUntil: { less_than_equal: now.toISOString() } },
        ],
      },
    ],
  }
}
