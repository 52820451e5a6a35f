import type { TopicQuestion } from './pick-questions'
import { shuffled } from './shuffle'

type Step = {
  question: TopicQuestion
  /** Asked a second time because the first answer was wrong; does not count. */
  isAgain: boolean
}

/** A round of questions under way. */
export type Round = {
  steps: readonly Step[]
  /** Place of the question on the screen; `steps.length` when the round is over. */
  at: number
  /** First answers, in order: whether they were right. */
  results: readonly { question: TopicQuestion; isRight: boolean }[]
}

/** Begins a round; every question comes with its options in another order. */
export function newRound(questions: readonly TopicQuestion[], random = Math.random): Round {
  const steps = questions.map((question) => ({
    question: shuffled(question, random),
    isAgain: false,
  }))
  return { steps, at: 0, results: [] }
}

/** Takes the answer to the question on the screen. What was missed comes once more at the end. */
export function afterRoundAnswer(round: Round, isRight: boolean, random = Math.random): Round {
  const step = round.steps[round.at]
  if (!step || step.isAgain) return round
  const { question } = step
  return {
    ...round,
    results: [...round.results, { question, isRight }],
    steps: isRight
      ? round.steps
      : [...round.steps, { question: shuffled(question, random), isAgain: true }],
  }
}

export const nextStep = (round: Round): Round => ({ ...round, at: round.at + 1 })

export const endNow = (round: Round): Round => ({ ...round, at: round.steps.length })

/** Where the round stands, for people: first the questions, then those missed. */
export function placeWords({ steps, at }: Round): string {
  const firsts = steps.filter(({ isAgain }) => !isAgain).length
  return at < firsts
    ? `Câu ${at + 1}/${firsts}`
    : `Hỏi lại câu sai ${at - firsts + 1}/${steps.length - firsts}`
}
