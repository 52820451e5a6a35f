import type { ScamGuide } from '@chung-tay/shared/payload-types'
import { firstStep } from '@chung-tay/shared/scam-check/guide/step-keys'

export { firstStep }

export type Question = NonNullable<ScamGuide['questions']>[number]
export type Verdict = NonNullable<ScamGuide['verdicts']>[number]
export type Step =
  | { kind: 'start' }
  | { kind: 'question'; question: Question }
  | { kind: 'verdict'; verdict: Verdict }

export const stepParameter = 'buoc'

/** Address that opens the questions at a step: `bat-dau`, a question or a verdict by its key. */
export const stepAddress = (key: string) =>
  `/kiem-tra-lua-dao?${stepParameter}=${encodeURIComponent(key)}`

/** Undefined when the guide has no such step, for instance because editors renamed it. */
export function findStep(
  guide: Pick<ScamGuide, 'questions' | 'verdicts'>,
  key: string,
): Step | undefined {
  if (key === firstStep) return { kind: 'start' }
  const question = guide.questions?.find((each) => each.key === key)
  if (question) return { kind: 'question', question }
  const verdict = guide.verdicts?.find((each) => each.key === key)
  return verdict && { kind: 'verdict', verdict }
}

/** Where an answer leads; who is not sure is led as the writer of the question decided. */
export function nextStep(question: Question, answer: 'yes' | 'no' | 'unsure'): string {
  return question[answer === 'unsure' ? question.unsure : answer]
}
