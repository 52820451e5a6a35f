import type { PayloadRequest } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { conflict, notFound } from '../../platform/http'
import { poolOf, withdrawnOf } from '../contests/load-contest'
import { undoSeconds } from './vocabulary'
import { noticeMs, storeWithdrawn } from '../contests/withdrawn'

type Asked = { contest: string; question: string }

/**
 * Takes a faulty question (a wrong key, two right answers) out of an announced contest. It was wrong
 * from the start, so whoever drew it, before or after, has it right, all alike; attempts that begin
 * later do not draw it. As with an expired law (`withdrawExpired`) the committed draw stays as it is.
 *
 * Nothing counts differently for the first minute: until then it can be taken back.
 * @throws RequestError 404 when the contest does not ask it, 409 when it was withdrawn before
 */
export async function withdrawByHand(
  req: PayloadRequest,
  { contest: id, question, reason }: Asked & { reason: string },
  now: number,
): Promise<{ text: string; at: string }> {
  const contest = await announced(req, id)
  const { byId } = await poolOf(req.payload, { pool: contest.pool! })
  const asked = byId.get(question)
  if (!asked) throw notFound('Cuộc thi này không hỏi câu đó.')
  const before = withdrawnOf(contest)
  if (before.some((each) => each.question === question))
    throw conflict('ALREADY_WITHDRAWN', 'Câu này đã được rút khỏi cuộc thi.')
  const at = new Date(now + undoSeconds * 1000 + noticeMs).toISOString()
  const since = new Date(contest.startsAt).toISOString()
  await storeWithdrawn(req, id, [...before, { question, at, since, reason }])
  return { text: asked.question.text, at }
}

/**
 * Puts a question back that was taken out by hand a moment ago.
 * @throws RequestError 409 when it is too late: attempts may have begun without it
 */
export async function putBack(
  req: PayloadRequest,
  { contest: id, question }: Asked,
  now: number,
): Promise<{ text: string }> {
  const contest = await announced(req, id)
  const before = withdrawnOf(contest)
  const meant = before.find((each) => each.question === question && each.reason !== undefined)
  if (!meant) throw notFound('Câu này không phải câu vừa rút.')
  if (Date.parse(meant.at) - noticeMs < now)
    throw conflict(
      'TOO_LATE',
      'Đã quá một phút nên không hoàn tác được: điểm đã tính theo lần rút.',
    )
  await storeWithdrawn(
    req,
    id,
    before.filter((each) => each !== meant),
  )
  const { byId } = await poolOf(req.payload, { pool: contest.pool! })
  return { text: byId.get(question)?.question.text ?? '' }
}

async function announced(req: PayloadRequest, id: string): Promise<QuizContest> {
  const contest = await req.payload.findByID({
    collection: 'quiz-contests',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (contest.state !== 'announced' || !contest.pool)
    throw conflict('NOT_ANNOUNCED', 'Cuộc thi chưa công bố hoặc đã hủy.')
  return contest
}
