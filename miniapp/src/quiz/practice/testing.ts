import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'
import { noProgress, withAnswer, type Progress } from './progress'
import { afterAnswer } from './scheduler'

/** A question with two choices, `a` right. */
export function question(id: string, more: Partial<PracticeQuestion> = {}): PracticeQuestion {
  return {
    id,
    kind: 'single',
    text: `Câu ${id}?`,
    situation: null,
    picture: null,
    difficulty: 'medium',
    items: [
      { id: 'a', text: 'Một' },
      { id: 'b', text: 'Hai' },
    ],
    targets: null,
    solution: ['a'],
    explanation: 'Vì thế.',
    legalBasis: [],
    ...more,
  }
}

type Answered = { id: string; topic: string; isRight: boolean; at: string }

/** The progress after these answers, one after the other. */
export function progressAfter(answers: readonly Answered[], from: Progress = noProgress): Progress {
  return answers.reduce((progress, { id, topic, isRight, at }) => {
    const now = new Date(at)
    const memory = afterAnswer(progress.questions[id], { topic, isRight }, now)
    return withAnswer(progress, { id, memory })
  }, from)
}
