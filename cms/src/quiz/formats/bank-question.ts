import { cleanWriting, cleanWrittenLine } from '@chung-tay/shared/text'
import { z } from 'zod'
import { drawings, type DrawingName } from '@chung-tay/shared/quiz/questions/drawings'
import {
  difficulties,
  questionKinds,
  uses,
  type Difficulty,
  type QuestionKind,
  type Use,
} from '@chung-tay/shared/quiz/questions/vocabulary'

/** A place in a law, as people write it: the number of the document, then where in it. */
export type Citation = { number: string; article: string; clause: string; point: string }

export const answersAtMost = 8

const values = <V extends string>(options: readonly { value: V }[]) =>
  options.map(({ value }) => value) as [V, ...V[]]
const oneOf = (options: readonly { label: string }[]) =>
  `Hãy ghi một trong: ${options.map(({ label }) => label).join('; ')}.`
const long = (max: number) =>
  z
    .string()
    .transform(cleanWriting)
    .pipe(z.string().max(max, `Dài quá ${max} chữ cái. Hãy viết ngắn lại.`))
const line = (max: number) =>
  z
    .string()
    .transform(cleanWrittenLine)
    .pipe(z.string().max(max, `Dài quá ${max} chữ cái. Hãy viết ngắn lại.`))
const option = line(300).pipe(z.string().min(1, 'Có đáp án để trống.'))
const list = <T extends z.ZodType>(item: T) =>
  z.array(item).max(answersAtMost, `Nhiều nhất ${answersAtMost} đáp án.`)

/**
 * A question as files carry it, alike in all formats. What a format cannot tell is left empty; the
 * texts are tidied, so that a question comes back from a file as it went in.
 */
export const bankQuestionSchema = z.object({
  topic: line(200).describe('Title of the topic; empty: the one chosen for the file'),
  kind: z.enum(values(questionKinds), oneOf(questionKinds)),
  difficulty: z.enum(values(difficulties), oneOf(difficulties)),
  usableIn: z.enum(values(uses), oneOf(uses)),
  situation: long(800),
  text: long(500).pipe(z.string().min(1, 'Chưa có câu hỏi.')),
  drawing: z.enum(['', ...values(drawings)], 'Không có hình vẽ này. Xem tên hình ở tệp mẫu.'),
  choices: list(z.object({ text: option, isCorrect: z.boolean() })),
  truth: z.enum(['', 'true', 'false']),
  steps: list(option),
  pairs: list(z.object({ left: option, right: option })),
  extraRights: list(option),
  explanation: long(1200),
  legalBasis: z
    .array(
      z.object({ number: line(60), article: line(20), clause: line(20), point: line(20) }),
      'Căn cứ không đọc được.',
    )
    .max(20),
  source: line(300),
  sourceUrl: line(500),
  checkedAt: z.string().regex(/^(\d{4}-\d\d-\d\d)?$/, 'Ngày không đúng. Ghi ngày/tháng/năm.'),
})

export type BankQuestion = z.infer<typeof bankQuestionSchema>

/** A question of a file before it is checked, with the line where it begins. */
export type FoundQuestion = { line: number; question: BankQuestion }

/** Something wrong in a file: the line, what part of a question, and how to mend it. */
export type FileError = { line: number; column: string; why: string }

/** What a file holds. `notes` are about what is read all the same. */
export type FileContent = { found: FoundQuestion[]; errors: FileError[]; notes: FileError[] }

/** A question of which nothing is known yet but its kind. */
export function emptyQuestion(kind: QuestionKind): BankQuestion {
  return {
    topic: '',
    kind,
    difficulty: 'medium' satisfies Difficulty,
    usableIn: 'practice' satisfies Use,
    situation: '',
    text: '',
    drawing: '' as '' | DrawingName,
    choices: [],
    truth: '',
    steps: [],
    pairs: [],
    extraRights: [],
    explanation: '',
    legalBasis: [],
    source: '',
    sourceUrl: '',
    checkedAt: '',
  }
}
