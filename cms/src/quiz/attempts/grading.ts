import { randomBytes } from 'node:crypto'
import type { Contest } from '../contests/load-contest'
import { isRightAnswer } from '../questions'
import { answerOf } from './attempt'
import { excusedPositions } from './excused'
import type { Playing } from './playing'
import { showQuestion, toOwnIds } from './shown-question'

/** Whether each drawn question was answered rightly. */
export function gradesOf({ attempt, pool }: Omit<Playing, 'contest'>): boolean[] {
  return attempt.drawn.map((place, position) => {
    const step = attempt.steps[position]
    const answer = step && answerOf(step)
    if (!answer) return false
    const question = pool.questions[place]!
    const shown = showQuestion(question, { seed: pool.seed, nonce: attempt.nonce })
    return isRightAnswer(question.question, toOwnIds(question, shown, answer) ?? null)
  })
}

/** A code for a certificate when the score is good enough for one; null otherwise. */
export function certificateFor(contest: Certifying, score: number): string | null {
  const from = certificateFrom(contest)
  const isGood = from !== null && score >= from
  return isGood ? randomBytes(8).toString('hex').toUpperCase() : null
}

type Certifying = Pick<Contest, 'givesCertificate' | 'certificatePercent' | 'questionCount'>

/** How many right answers earn a certificate; null when the contest gives none. */
export function certificateFrom(contest: Certifying): number | null {
  if (contest.givesCertificate !== true) return null
  return Math.ceil(((contest.certificatePercent ?? 0) * contest.questionCount) / 100)
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
