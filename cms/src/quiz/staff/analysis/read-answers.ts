import { answerOf, type Attempt } from '../../attempts/attempt'
import { showQuestion, toOwnIds } from '../../attempts/shown-question'
import type { LoadedPool } from '../../contests/load-contest'
import type { PoolQuestion } from '../../contests/pool'
import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import type { Playable } from '@chung-tay/shared/quiz/questions/playable'
import { playable, solutionOf } from '../../questions'

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

type Prepared = { pooled: PoolQuestion; asked: Playable; solution: string[] }

/**
 * Makes the function that tells what was answered to each question that was released, whatever order
 * it was shown in. What it needs of a question is worked out once for all attempts.
 */
export function answerReader(pool: LoadedPool): (attempt: Attempt) => GivenAnswer[] {
  const prepared = new Map<number, Prepared>()
  const prepare = (place: number): Prepared => {
    let found = prepared.get(place)
    if (!found) {
      const pooled = pool.questions[place]!
      const { question } = pooled
      found = { pooled, asked: playable(question), solution: solutionOf(question) }
      prepared.set(place, found)
    }
    return found
  }
  return ({ steps, drawn, nonce }) =>
    steps.map((step, position) => {
      const place = drawn[position]!
      const { pooled, asked, solution } = prepare(place)
      const answer = answerOf(step)
      const own =
        (answer &&
          toOwnIds(pooled, showQuestion(pooled, { seed: pool.seed, nonce }, asked), answer)) ??
        null
      return {
        place,
        own,
        isCorrect: isRight({ kind: asked.kind, solution }, own),
        took: step.at === null ? null : step.at - step.released,
      }
    })
}
