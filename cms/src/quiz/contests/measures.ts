import type { QuizContest } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import type { Bank } from './draw'
import { graceSeconds } from '@chung-tay/shared/quiz/contests/vocabulary'

type Measured = Pick<QuizContest, 'banks' | 'timing' | 'seconds'>

export function banksOf({ banks }: Pick<QuizContest, 'banks'>): Bank[] {
  return (banks ?? []).map(({ topic, count }) => ({
    topic: idOf(topic),
    count,
  }))
}

/** How many questions an attempt has. */
export function plannedQuestions(contest: Pick<QuizContest, 'banks'>): number {
  return banksOf(contest).reduce((sum, { count }) => sum + count, 0)
}

/** The longest an attempt can take, in seconds. */
export function limitSecondsOf(contest: Measured): number {
  return contest.timing === 'total'
    ? contest.seconds
    : plannedQuestions(contest) * (contest.seconds + graceSeconds)
}
