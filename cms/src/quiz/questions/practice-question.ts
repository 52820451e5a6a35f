import type { QuizQuestion } from '../../payload-types'
import { explanationOf, playable, solutionOf, type Playable } from './playable'

/** A question to practise: with its right answer and its law, for the phone to grade without a network. */
export type PracticeQuestion = Playable & { solution: string[] } & ReturnType<typeof explanationOf>

export function practiceQuestion(question: QuizQuestion): PracticeQuestion {
  return {
    ...playable(question),
    solution: solutionOf(question),
    ...explanationOf(question),
  }
}
