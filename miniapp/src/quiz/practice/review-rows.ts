import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'

export type Mark = 'right' | 'wrong' | 'plain'

/** One line of a question with its answer: an option, a step, a pair. */
export type ReviewRow = { id: string; text: string; mark: Mark; words: string }

/** What each option of an answered question was: in words, so that no colour is needed. */
export function reviewRows(
  question: PracticeQuestion,
  answer: readonly string[] | null,
): ReviewRow[] {
  if (question.kind === 'ordering') return stepRows(question, answer)
  if (question.kind === 'matching') return pairRows(question, answer)
  return question.items.map(({ id, text }) => ({
    id,
    text,
    ...choiceMark(question.solution.includes(id), Boolean(answer?.includes(id))),
  }))
}

/** The right answer in one sentence, for who listens. */
export function solutionWords(question: PracticeQuestion): string {
  const { kind, items, targets, solution } = question
  if (kind === 'matching')
    return items
      .map(({ text }, place) => `${text}: ${textOf(targets ?? [], solution[place])}`)
      .join('; ')
  return solution.map((id) => textOf(items, id)).join('; ')
}

function choiceMark(isRight: boolean, isChosen: boolean): Pick<ReviewRow, 'mark' | 'words'> {
  if (isRight) return { mark: 'right', words: isChosen ? 'Bạn chọn đúng' : 'Đáp án đúng' }
  return isChosen ? { mark: 'wrong', words: 'Bạn chọn, chưa đúng' } : { mark: 'plain', words: '' }
}

function stepRows(
  { items, solution }: PracticeQuestion,
  answer: readonly string[] | null,
): ReviewRow[] {
  return solution.map((id, place) => {
    const own = answer?.indexOf(id) ?? -1
    const isRight = own === place
    const words = isRight ? 'Bạn xếp đúng' : own < 0 ? '' : `Bạn xếp thứ ${own + 1}`
    return {
      id,
      text: `${place + 1}. ${textOf(items, id)}`,
      mark: isRight ? 'right' : own < 0 ? 'plain' : 'wrong',
      words,
    }
  })
}

function pairRows(
  { items, targets, solution }: PracticeQuestion,
  answer: readonly string[] | null,
): ReviewRow[] {
  return items.map(({ id, text }, place) => {
    const own = answer?.[place] ?? ''
    const isRight = own === solution[place]
    const chosen = own === '' ? 'Bạn chưa ghép' : `Bạn ghép với: ${textOf(targets ?? [], own)}`
    const words = !answer ? '' : isRight ? 'Bạn ghép đúng' : chosen
    return {
      id,
      text: `${text} → ${textOf(targets ?? [], solution[place])}`,
      mark: !answer ? 'plain' : isRight ? 'right' : 'wrong',
      words,
    }
  })
}

const textOf = (list: readonly { id: string; text: string }[], id: string | undefined) =>
  list.find((each) => each.id === id)?.text ?? ''

/** Whether it was right, in a few words; of pairs and steps, how many were. */
export function verdictWords(
  question: PracticeQuestion,
  answer: readonly string[] | null,
  isRight: boolean,
): string {
  if (isRight) return 'Đúng rồi!'
  if (!answer) return 'Xem đáp án, lát nữa hỏi lại.'
  const rows = reviewRows(question, answer)
  const right = rows.filter(({ mark }) => mark === 'right').length
  if (question.kind === 'matching' && right > 0) return `Đúng ${right}/${rows.length} cặp.`
  if (question.kind === 'ordering' && right > 0) return `Đúng chỗ ${right}/${rows.length} việc.`
  return 'Chưa đúng.'
}
