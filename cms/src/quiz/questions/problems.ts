import { fold } from '@chung-tay/shared/text'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'

export type QuestionProblem = { path: string; message: string }

/** The parts of a question that must fit together. */
export type QuestionContent = Partial<
  Pick<
    QuizQuestion,
    'kind' | 'text' | 'choices' | 'truth' | 'steps' | 'pairs' | 'extraRights' | 'explanation'
  >
> & { legalBasis?: unknown[] | null }

/** What stands in the way of asking a question; empty when it can be asked and graded. */
export function questionProblems(question: QuestionContent): QuestionProblem[] {
  const problems = question.kind ? byKind[question.kind](question) : []
  if (!question.explanation?.trim())
    problems.push({ path: 'explanation', message: 'Hãy viết lời giải thích.' })
  if (!question.legalBasis?.length)
    problems.push({ path: 'legalBasis', message: 'Hãy chọn căn cứ pháp lý.' })
  return problems
}

/** What stands in the way of grading alone: enough answers, one clear truth. */
export function answerProblems(question: QuestionContent): QuestionProblem[] {
  return question.kind
    ? byKind[question.kind](question)
    : [{ path: 'kind', message: 'Hãy chọn loại câu hỏi.' }]
}

type Check = (question: QuestionContent) => QuestionProblem[]

const choices =
  (isMultiple: boolean): Check =>
  ({ choices }) => {
    const rows = choices ?? []
    const right = rows.filter(({ isCorrect }) => isCorrect).length
    const problem = (message: string) => [{ path: 'choices', message }]
    if (rows.length < 2) return problem('Cần ít nhất hai đáp án.')
    if (hasTwins(rows.map(({ text }) => text))) return problem('Có hai đáp án giống nhau.')
    if (isMultiple && right < 1) return problem('Hãy đánh dấu các đáp án đúng.')
    if (isMultiple && right === rows.length) return problem('Cần ít nhất một đáp án sai.')
    if (!isMultiple && right !== 1) return problem('Hãy đánh dấu đúng một đáp án đúng.')
    return []
  }

const byKind: Record<QuizQuestion['kind'], Check> = {
  single: choices(false),
  multiple: choices(true),
  'true-false': ({ truth }) =>
    truth ? [] : [{ path: 'truth', message: 'Hãy chọn câu này đúng hay sai.' }],
  ordering: ({ steps }) => {
    const rows = steps ?? []
    if (rows.length < 3) return [{ path: 'steps', message: 'Cần ít nhất ba việc để sắp xếp.' }]
    return hasTwins(rows.map(({ text }) => text))
      ? [{ path: 'steps', message: 'Có hai việc giống nhau.' }]
      : []
  },
  matching: ({ pairs, extraRights }) => {
    const rows = pairs ?? []
    if (rows.length < 2) return [{ path: 'pairs', message: 'Cần ít nhất hai cặp.' }]
    const isUnclear =
      hasTwins(rows.map(({ left }) => left)) ||
      hasTwins([...rows.map(({ right }) => right), ...(extraRights ?? [])])
    return isUnclear
      ? [{ path: 'pairs', message: 'Có hai vế giống nhau nên không rõ ghép với vế nào.' }]
      : []
  },
}

/** Accents count: “thu” and “thư” are different answers. */
function hasTwins(texts: readonly (string | null | undefined)[]): boolean {
  const keys = texts.map((text) => (text ?? '').normalize('NFC').trim().toLowerCase())
  return new Set(keys).size < keys.length
}

/** A question's text without what does not matter for being the same question. */
export function textKey(question: { text?: string | null; situation?: string | null }): string {
  const text = fold([question.situation, question.text].filter(Boolean).join(' '))
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
