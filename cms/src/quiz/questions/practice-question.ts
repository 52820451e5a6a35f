import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'
import { explanationOf, playable, solutionOf } from './playable'

/** Makes a question to practise: with its right answer and its law. */
export function practiceQuestion(question: QuizQuestion): PracticeQuestion {
  return {
    ...playable(question),
    solution: solutionOf(question),
    ...explanationOf(question),
  }
}
