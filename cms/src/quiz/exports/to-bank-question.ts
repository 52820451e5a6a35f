import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { emptyQuestion, type BankQuestion } from '../formats'
import { tidy, tidyLine } from '../formats/tidy'

type Names = { topics: ReadonlyMap<string, string>; numbers: ReadonlyMap<string, string> }

/** A stored question, read with depth 0, as files carry it. A picture that was uploaded has no place there. */
export function toBankQuestion(question: QuizQuestion, { topics, numbers }: Names): BankQuestion {
  const { kind, provenance } = question
  return {
    ...emptyQuestion(kind),
    topic: tidyLine(topics.get(idOf(question.topic)) ?? ''),
    difficulty: question.difficulty,
    usableIn: question.usableIn,
    situation: tidy(question.situation ?? ''),
    text: tidy(question.text ?? ''),
    drawing: question.drawing ?? '',
    choices:
      kind === 'single' || kind === 'multiple'
        ? (question.choices ?? []).map(({ text, isCorrect }) => ({
            text: tidyLine(text ?? ''),
            isCorrect: isCorrect === true,
          }))
        : [],
    truth: kind === 'true-false' ? (question.truth ?? '') : '',
    steps:
      kind === 'ordering' ? (question.steps ?? []).map(({ text }) => tidyLine(text ?? '')) : [],
    pairs:
      kind === 'matching'
        ? (question.pairs ?? []).map(({ left, right }) => ({
            left: tidyLine(left ?? ''),
            right: tidyLine(right ?? ''),
          }))
        : [],
    extraRights: kind === 'matching' ? (question.extraRights ?? []).map(tidyLine) : [],
    explanation: tidy(question.explanation ?? ''),
    legalBasis: (question.legalBasis ?? []).map(({ document, article, clause, point }) => ({
      number: tidyLine(numbers.get(idOf(document)) ?? ''),
      article: tidyLine(article ?? ''),
      clause: tidyLine(clause ?? ''),
      point: tidyLine(point ?? ''),
    })),
    source: tidyLine(provenance?.source ?? ''),
    sourceUrl: tidyLine(provenance?.sourceUrl ?? ''),
    checkedAt: (provenance?.checkedAt ?? '').slice(0, 10),
  }
}
