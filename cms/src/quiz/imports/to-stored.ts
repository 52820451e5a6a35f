import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import type { BankQuestion } from '../formats'

type Places = { topic: string; documents: ReadonlyMap<string, string> }

/** A question of a file as the collection keeps it. `documents` are ids by the citation's number. */
export function toStored(
  question: BankQuestion,
  { topic, documents }: Places,
): Partial<QuizQuestion> {
  const { kind, situation, drawing, choices, truth, steps, pairs, extraRights } = question
  const isChoice = kind === 'single' || kind === 'multiple'
  return {
    topic,
    kind,
    difficulty: question.difficulty,
    usableIn: question.usableIn,
    situation: situation || null,
    text: question.text,
    drawing: drawing || null,
    choices: isChoice ? choices : [],
    truth: kind === 'true-false' ? truth || null : null,
    steps: kind === 'ordering' ? steps.map((text) => ({ text })) : [],
    pairs: kind === 'matching' ? pairs : [],
    extraRights: kind === 'matching' ? extraRights : [],
    explanation: question.explanation,
    legalBasis: question.legalBasis.flatMap(({ number, article, clause, point }) => {
      const document = documents.get(number)
      return document ? [{ document, article, clause, point }] : []
    }),
  }
}
