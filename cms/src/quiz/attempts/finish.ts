import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import type { Contest } from '../contests/load-contest'
import { settleEntrant } from '../leaderboard/settle'
import { gradeAnswer } from '../questions'
import { excusedPositions } from '../withdrawals/excused'
import { answerOf, type Attempt } from './attempt'
import type { Playing } from './playing'
import { showQuestion, toOwnIds } from './shown-question'

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

/** Whether each drawn question was answered rightly. */
export function gradesOf({ attempt, pool }: Omit<Playing, 'contest'>): boolean[] {
  return attempt.drawn.map((place, position) => {
    const step = attempt.steps[position]
    const answer = step && answerOf(step)
    if (!answer) return false
    const question = pool.questions[place]!
    const shown = showQuestion(question, { seed: pool.seed, nonce: attempt.nonce })
    return gradeAnswer(question.question, toOwnIds(question, shown, answer) ?? null).isCorrect
  })
}

/** A code for a certificate when the score is good enough for one; null otherwise. */
export function certificateFor(
  contest: Pick<Contest, 'givesCertificate' | 'certificatePercent' | 'questionCount'>,
  score: number,
): string | null {
  const isGood =
    contest.givesCertificate === true &&
    score * 100 >= (contest.certificatePercent ?? 0) * contest.questionCount
  return isGood ? randomBytes(8).toString('hex').toUpperCase() : null
}

/**
 * One point for each right answer. Where questions were withdrawn so that the draw came out short,
 * the missing ones count as right, or else who started later could not win; so do those withdrawn
 * after they were drawn (see `withdrawExpired`).
 */
export function scoreOf({ attempt, contest, pool }: Playing): number {
  const excused = excusedPositions({ attempt, contest, pool })
  const right = gradesOf({ attempt, pool }).filter(
    (isRight, position) => isRight || excused.has(position),
  ).length
  return right + contest.questionCount - attempt.drawn.length
}
