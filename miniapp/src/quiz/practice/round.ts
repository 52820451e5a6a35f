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
  /** First answers, in order. */
  results: readonly RoundResult[]
  /** Questions missed at first and answered rightly when asked again. */
  mended: readonly string[]
}

export type RoundResult = {
  question: TopicQuestion
  isRight: boolean
  /** Whether its last answer before this round was right. */
  wasKnown: boolean
}

/** Begins a round; every question comes with its options in another order. */
export function newRound(questions: readonly TopicQuestion[], random = Math.random): Round {
  const steps = questions.map((question) => ({
    question: shuffled(question, random),
    isAgain: false,
  }))
  return { steps, at: 0, results: [], mended: [] }
}

type Answered = { isRight: boolean; wasKnown: boolean }

/**
 * Takes the answer to the question on the screen. What was missed comes once more at the end, unless
 * each is asked only once.
 */
export function afterRoundAnswer(
  round: Round,
  { isRight, wasKnown }: Answered,
  { isOnce = false, random = Math.random } = {},
): Round {
  const step = round.steps[round.at]
  if (!step) return round
  const { question } = step
  if (step.isAgain) return isRight ? { ...round, mended: [...round.mended, question.id] } : round
  return {
    ...round,
    results: [...round.results, { question, isRight, wasKnown }],
    steps:
      isRight || isOnce
        ? round.steps
        : [...round.steps, { question: shuffled(question, random), isAgain: true }],
  }
}

/** How many answers in a row were right, up to the last one. */
export function runOf(results: readonly { isRight: boolean }[]): number {
  const lastWrong = results.map(({ isRight }) => isRight).lastIndexOf(false)
  return results.length - 1 - lastWrong
}

/** The longest such row in a round. */
export function longestRun(results: readonly { isRight: boolean }[]): number {
  return Math.max(0, ...results.map((_, at) => runOf(results.slice(0, at + 1))))
}

/** What is right now and was not before this round: new, or missed and mended. */
export function learntIn({ results, mended }: Pick<Round, 'results' | 'mended'>): TopicQuestion[] {
  return results
    .filter(({ question, isRight, wasKnown }) =>
      isRight ? !wasKnown : mended.includes(question.id),
    )
    .map(({ question }) => question)
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
