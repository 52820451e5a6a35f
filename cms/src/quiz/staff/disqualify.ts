import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import { conflict, notFound } from '../../platform/http'
import { isDisqualified, type Attempt } from '../attempts/attempt'
import { contestById } from '../contests/load-contest'
import { settleEntrant } from '../leaderboard/settle'
import { note, type Actor } from './staff-log'

type Decision = {
  /** The attempt meant. */
  id: string
  /** Out of the ranking, or back into it. */
  isOut: boolean
  /** Read by the entrant when taken out, kept in the log in any case. */
  reason: string
  /** Every attempt of the same person in this contest, not only this one. */
  isWholePerson: boolean
}

/**
 * Takes attempts out of the ranking or puts them back. Attempts, boards, counters and the log change
 * within the request's transaction, so the boards are exact at every moment. Nothing is deleted:
 * answers and score stay, and the next best attempt of the person counts meanwhile. An attempt that
 * is still being played stays open and will not count.
 * @returns The attempts that changed.
 * @throws RequestError 404 when there is none, 409 when nothing would change
 */
export async function decideAttempt(
  req: PayloadRequest,
  { id, isOut, reason, isWholePerson }: Decision,
  actor: Actor,
  now: number,
): Promise<Attempt[]> {
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const meant = await attempts.get(id)
  if (!meant) throw notFound('Không tìm thấy bài thi này.')
  const { contest, entrant } = meant
  const all = isWholePerson ? await attempts.find({ contest, entrant }) : [meant]
  const concerned = all.filter((attempt) => isDisqualified(attempt) !== isOut)
  if (concerned.length === 0)
    throw isOut
      ? conflict('ALREADY_OUT', 'Bài thi này đã ở ngoài bảng xếp hạng.')
      : conflict('NOT_OUT', 'Bài thi này đang được xếp hạng.')
  for (const attempt of concerned) {
    await attempts.changeIf(
      attempt.id,
      {},
      {
        disqualifiedAt: isOut ? now : null,
        disqualifiedReason: isOut ? reason : null,
        disqualifiedBy: isOut ? actor.by : null,
      },
    )
    await note(req, {
      contest,
      attempt: attempt.id,
      action: isOut ? 'disqualified' : 'restored',
      at: now,
      reason,
      ...actor,
    })
  }
  await settleEntrant(req, await contestById(req.payload, contest), entrant)
  return concerned
}
