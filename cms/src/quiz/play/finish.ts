import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import type { Attempt } from '../attempts/attempt'
import { certificateFor, scoreOf } from '../attempts/grading'
import type { Playing } from '../attempts/playing'
import { settleEntrant } from '../leaderboard/settle'

/**
 * Closes an attempt, grades it and puts it on the boards, all within the request's transaction.
 * An attempt already closed stays as it is.
 */
export async function finish(
  req: PayloadRequest,
  playing: Playing,
  state: 'submitted' | 'overdue',
  now: number,
): Promise<Playing> {
  const { attempt, contest } = playing
  if (attempt.state !== 'open') return playing
  const endedAt = Math.min(now, attempt.deadlineAt)
  const score = scoreOf({ ...playing, attempt: { ...attempt, endedAt } })
  const change: Partial<Attempt> = {
    state,
    endedAt,
    score,
    seconds: Math.min(contest.limitSeconds, Math.ceil((endedAt - attempt.startedAt) / 1000)),
    certificate: certificateFor(contest, score),
  }
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const isOurs = await attempts.changeIf(attempt.id, { state: 'open' }, change)
  if (!isOurs) return { ...playing, attempt: (await attempts.get(attempt.id))! }
  await settleEntrant(req, contest, attempt.entrant)
  return { ...playing, attempt: { ...attempt, ...change } }
}
