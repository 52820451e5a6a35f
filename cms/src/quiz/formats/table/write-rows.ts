import { labelOf } from '@chung-tay/shared/text/label-of'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { difficulties, questionKinds, uses } from '@chung-tay/shared/quiz/questions/vocabulary'
import { answersAtMost, type BankQuestion } from '../bank-question'
import { citationText } from '../citation'
import { dayText } from '../day-text'
import { answerFields, columns, letters } from './columns'
import { writePair } from './pair-cell'

/** A question as cells, in the order of `columns`. */
export function writeRow(question: BankQuestion): string[] {
  const answers = answersOf(question)
  const row: Record<string, string> = {
    topic: question.topic,
    kind: labelOf(questionKinds, question.kind),
    difficulty: labelOf(difficulties, question.difficulty),
    usableIn: labelOf(uses, question.usableIn),
    situation: question.situation,
    text: question.text,
    ...Object.fromEntries(answerFields.map((field, at) => [field, answers[at] ?? ''])),
    right: rightOf(question),
    explanation: question.explanation,
    legalBasis: question.legalBasis.map(citationText).join('\n'),
    drawing: question.drawing && labelOf(drawings, question.drawing),
    source: question.source,
    sourceUrl: question.sourceUrl,
    checkedAt: dayText(question.checkedAt),
  }
  return columns.map(({ field }) => row[field] ?? '')
}

/** Whether all answers find a column; pairs and the rights left over share them. */
export const fitsTable = (question: BankQuestion) => answersOf(question).length <= answersAtMost

function answersOf({ kind, choices, steps, pairs, extraRights }: BankQuestion): string[] {
  if (kind === 'ordering') return steps
  if (kind === 'matching')
    return [
      ...pairs.map(({ left, right }) => writePair(left, right)),
      ...extraRights.map((right) => writePair('', right)),
    ]
  return choices.map(({ text }) => text)
}

function rightOf({ kind, truth, choices }: BankQuestion): string {
  if (kind === 'true-false') return truth === 'true' ? 'Đúng' : truth === 'false' ? 'Sai' : ''
  if (kind === 'ordering' || kind === 'matching') return ''
  return choices.flatMap(({ isCorrect }, at) => (isCorrect ? [letters[at]] : [])).join(', ')
}
