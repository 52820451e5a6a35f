import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import { notFound, RequestError } from '../../platform/http'
import { contestById, poolOf, type Contest, type LoadedPool } from '../contests/load-contest'
import type { PoolQuestion } from '../contests/pool'
import type { Attempt } from './attempt'

/** An attempt with what it plays in. */
export type Playing = { attempt: Attempt; contest: Contest; pool: LoadedPool }

/** @throws RequestError 404 when there is none, 403 when it is somebody else's */
export async function ownAttempt(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: string,
  isOwner: (attempt: Attempt) => boolean,
): Promise<Playing> {
  const attempt = await (await records<Attempt>(req, 'quiz-attempts')).get(id)
  if (!attempt) throw notFound('Không tìm thấy bài thi này.')
  if (!isOwner(attempt))
    throw new RequestError({
      status: 403,
      code: 'NOT_YOUR_ATTEMPT',
      message: 'Bài thi này được làm trên một máy khác.',
    })
  const contest = await contestById(req.payload, attempt.contest)
  return { attempt, contest, pool: await poolOf(req.payload, contest) }
}

export const questionAt = ({ attempt, pool }: Playing, position: number): PoolQuestion =>
  pool.questions[attempt.drawn[position]!]!

/** When the open question's own time ends, in ms; undefined when only the whole attempt has one. */
export function questionEnd({ attempt, contest }: Playing): number | undefined {
  const step = attempt.steps[attempt.position]
  return contest.timing === 'question' && step
    ? attempt.startedAt + step.released + contest.seconds * 1000
    : undefined
}
