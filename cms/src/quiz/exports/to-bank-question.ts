import { cleanWriting, cleanWrittenLine } from '@chung-tay/shared/text'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { emptyQuestion, type BankQuestion } from '../formats'

type Names = { topics: ReadonlyMap<string, string>; numbers: ReadonlyMap<string, string> }

/** A stored question, read with depth 0, as files carry it. A picture that was uploaded has no place there. */
export function toBankQuestion(question: QuizQuestion, { topics, numbers }: Names): BankQuestion {
  const { kind, provenance } = question
  return {
    ...emptyQuestion(kind),
    topic: cleanWrittenLine(topics.get(idOf(question.topic)) ?? ''),
    difficulty: question.difficulty,
    usableIn: question.usableIn,
    situation: cleanWriting(question.situation ?? ''),
    text: cleanWriting(question.text ?? ''),
    drawing: question.drawing ?? '',
    choices:
      kind === 'single' || kind === 'multiple'
        ? (question.choices ?? []).map(({ text, isCorrect }) => ({
            text: cleanWrittenLine(text ?? ''),
            isCorrect: isCorrect === true,
          }))
        : [],
    truth: kind === 'true-false' ? (question.truth ?? '') : '',
    steps:
      kind === 'ordering'
        ? (question.steps ?? []).map(({ text }) => cleanWrittenLine(text ?? ''))
        : [],
    pairs:
      kind === 'matching'
        ? (question.pairs ?? []).map(({ left, right }) => ({
            left: cleanWrittenLine(left ?? ''),
            right: cleanWrittenLine(right ?? ''),
          }))
        : [],
    extraRights: kind === 'matching' ? (question.extraRights ?? []).map(cleanWrittenLine) : [],
    explanation: cleanWriting(question.explanation ?? ''),
    legalBasis: (question.legalBasis ?? []).map(({ document, article, clause, point }) => ({
      number: cleanWrittenLine(numbers.get(idOf(document)) ?? ''),
      article: cleanWrittenLine(article ?? ''),
      clause: cleanWrittenLine(clause ?? ''),
      point: cleanWrittenLine(point ?? ''),
    })),
    source: cleanWrittenLine(provenance?.source ?? ''),
    sourceUrl: cleanWrittenLine(provenance?.sourceUrl ?? ''),
    checkedAt: (provenance?.checkedAt ?? '').slice(0, 10),
  }
}
