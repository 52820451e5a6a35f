import { answerOf, type Attempt } from '../../attempts/attempt'
import { showQuestion, toOwnIds } from '../../attempts/shown-question'
import type { LoadedPool } from '../../contests/load-contest'
import { gradeAnswer } from '../../questions'

/** One question that an attempt was shown. */
export type GivenAnswer = {
  /** Place of the question in the pool. */
  place: number
  /** In the question's own ids, so that answers of different attempts compare; null: none given. */
  own: string[] | null
  isCorrect: boolean
  /** Milliseconds from release to the final answer; null when it never became final. */
  took: number | null
}

/** What was answered to each question that was released, whatever order it was shown in. */
export function readAnswers(attempt: Attempt, pool: LoadedPool): GivenAnswer[] {
  return attempt.steps.map((step, position) => {
    const place = attempt.drawn[position]!
    const question = pool.questions[place]!
    const answer = answerOf(step)
    const shown = showQuestion(question, { seed: pool.seed, nonce: attempt.nonce })
    const own = (answer && toOwnIds(question, shown, answer)) ?? null
    return {
      place,
      own,
      isCorrect: gradeAnswer(question.question, own).isCorrect,
      took: step.at === null ? null : step.at - step.released,
    }
  })
}
