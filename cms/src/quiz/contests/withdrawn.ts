import type { PayloadRequest } from 'payload'
import type { Withdrawn } from './load-contest'

/** Every process of the service knows a contest as of at most three seconds ago: by then all of them do. */
export const noticeMs = 10_000

/**
 * Whether every attempt that is graded from now on knows of a withdrawal: what was graded before `at`
 * is stored by then, in every process, so grading anew misses none of it.
 */
export const hasSettled = (at: string, now: number) => Date.parse(at) + noticeMs <= now

/** Writes what is taken out of a contest, within the request's transaction. */
export async function storeWithdrawn(
  req: PayloadRequest,
  contest: string,
  withdrawn: Withdrawn[],
): Promise<void> {
  await req.payload.update({
    collection: 'quiz-contests',
    id: contest,
    data: { withdrawn },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
