import { z } from 'zod'
import { parseTable, toDay, toOption, type Column } from '../../platform/imports'
import { drawings } from '../questions/drawings'
import { difficulties, questionKinds, uses, type QuestionKind } from '../questions/vocabulary'
import {
  answersAtMost,
  emptyQuestion,
  type BankQuestion,
  type FileContent,
  type FileError,
} from './bank-question'
import { citationText, readCitations } from './citation'
import { dayText } from './day-text'
import { readUse } from './read-use'

const letters = 'ABCDEFGH'
const arrow = '=>'
const answerFields = [
  'answerA',
  'answerB',
  'answerC',
  'answerD',
  'answerE',
  'answerF',
  'answerG',
  'answerH',
] as const
type AnswerField = (typeof answerFields)[number]

const cell = z.string().optional()
const rowSchema = z.object({
  topic: cell,
  kind: cell,
  difficulty: cell,
  usableIn: cell,
  situation: cell,
  text: z.string('Chưa có câu hỏi.'),
  ...(Object.fromEntries(answerFields.map((field) => [field, cell])) as Record<
    AnswerField,
    typeof cell
  >),
  right: cell,
  explanation: cell,
  legalBasis: cell,
  drawing: cell,
  source: cell,
  sourceUrl: cell,
  checkedAt: cell,
})
type Row = z.infer<typeof rowSchema>

const labels = (options: readonly { label: string }[]) =>
  options.map(({ label }) => label).join('; ')

/** The columns of a table of questions, as staff see them. */
export const columns: readonly Column<Row>[] = [
  { field: 'topic', title: 'Chủ đề', hint: 'Để trống thì vào chủ đề đã chọn khi nhập tệp' },
  {
    field: 'kind',
    title: 'Loại câu hỏi',
    hint: `${labels(questionKinds)}. Để trống thì theo cột “Đáp án đúng”`,
    read: toOption(questionKinds),
  },
  {
    field: 'difficulty',
    title: 'Độ khó',
    hint: `${labels(difficulties)}. Để trống là Vừa`,
    read: toOption(difficulties),
  },
  {
    field: 'usableIn',
    title: 'Dùng để',
    hint: `${labels(uses)}. Để trống là Chỉ luyện tập`,
    read: readUse,
  },
  {
    field: 'situation',
    title: 'Tình huống',
    hint: 'Nếu có; kể ngắn gọn, không dùng tên người thật',
  },
  { field: 'text', title: 'Câu hỏi', hint: 'Một ý, câu ngắn', isNeeded: true },
  ...answerFields.map((field, at) => ({
    field,
    title: `Đáp án ${letters[at]}`,
    hint:
      at === 0
        ? `Câu chọn: mỗi đáp án một cột. Sắp xếp: mỗi việc một cột, theo thứ tự đúng. Ghép đôi: vế trái ${arrow} vế phải; vế phải thừa ghi “${arrow} vế phải”. Đúng hay sai: để trống`
        : 'Như cột Đáp án A; không dùng thì để trống',
  })),
  {
    field: 'right',
    title: 'Đáp án đúng',
    hint: 'Chữ của cột, ví dụ B hoặc A, C. Câu đúng hay sai: Đúng hoặc Sai. Sắp xếp, ghép đôi: để trống',
  },
  { field: 'explanation', title: 'Giải thích', hint: 'Vì sao đáp án này đúng, bằng lời dễ hiểu' },
  {
    field: 'legalBasis',
    title: 'Căn cứ pháp lý',
    hint: 'Số hiệu, điều, khoản, điểm; nhiều căn cứ thì mỗi căn cứ một dòng hoặc cách nhau dấu chấm phẩy. Ví dụ: 26/2023/QH15, Điều 19, khoản 1',
  },
  {
    field: 'drawing',
    title: 'Hình vẽ',
    hint: `Nếu cần, một trong: ${labels(drawings)}`,
    read: toOption(drawings),
  },
  { field: 'source', title: 'Nguồn', hint: 'Đối chiếu ở đâu. Để trống thì ghi tên tệp' },
  { field: 'sourceUrl', title: 'Địa chỉ nguồn', hint: 'Nếu có' },
  {
    field: 'checkedAt',
    title: 'Ngày kiểm tra',
    hint: 'ngày/tháng/năm; để trống thì lấy ngày người khác duyệt',
    read: toDay,
  },
]

/** Reads rows of cells, the first of which names the columns. @throws RequestError 400 without the needed columns */
export function readQuestionTable(table: string[][]): FileContent {
  const { rows, errors } = parseTable<Row>({
    table,
    columns,
    schema: rowSchema,
    // Twins are looked for later, among all formats alike.
    keyOf: (row) => JSON.stringify(row),
    keyField: 'text',
  })
  const content: FileContent = { found: [], errors }
  for (const { line, ...row } of rows) {
    const read = readRow(row)
    if ('why' in read) content.errors.push({ line, ...read })
    else content.found.push({ line, question: read })
  }
  return content
}

type Wrong = Omit<FileError, 'line'>

function readRow(row: Row): BankQuestion | Wrong {
  const right = (row.right ?? '').trim()
  const truth = { đúng: 'true', sai: 'false' }[right.toLowerCase().normalize('NFC')] ?? ''
  const marked = new Set(
    right
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter(Boolean),
  )
  const kind = (row.kind ?? kindOf(truth, marked)) as QuestionKind
  const answers = answerFields.flatMap((field, at) =>
    row[field] ? [{ letter: letters[at]!, text: row[field] }] : [],
  )
  const question: BankQuestion = {
    ...emptyQuestion(kind),
    topic: row.topic ?? '',
    ...given('difficulty', row.difficulty),
    ...given('usableIn', row.usableIn),
    situation: row.situation ?? '',
    text: row.text,
    ...given('drawing', row.drawing),
    explanation: row.explanation ?? '',
    legalBasis: readCitations(row.legalBasis ?? ''),
    source: row.source ?? '',
    sourceUrl: row.sourceUrl ?? '',
    checkedAt: row.checkedAt ?? '',
  }
  switch (kind) {
    case 'true-false':
      return truth
        ? { ...question, truth: truth as 'true' | 'false' }
        : { column: 'Đáp án đúng', why: 'Câu đúng hay sai: hãy ghi Đúng hoặc Sai.' }
    case 'ordering':
      return { ...question, steps: answers.map(({ text }) => text) }
    case 'matching': {
      const sides = answers.map(({ letter, text }) => ({ letter, ...readPair(text) }))
      const broken = sides.find((side) => side.right === undefined)
      if (broken)
        return {
          column: `Đáp án ${broken.letter}`,
          why: `Thiếu dấu ${arrow} giữa vế trái và vế phải.`,
        }
      return {
        ...question,
        pairs: sides.flatMap(({ left, right: other }) => (left ? [{ left, right: other! }] : [])),
        extraRights: sides.flatMap(({ left, right: other }) => (left ? [] : [other!])),
      }
    }
    default: {
      const unknown = [...marked].find((letter) => !answers.some((each) => each.letter === letter))
      if (unknown || (marked.size === 0 && answers.length > 0))
        return {
          column: 'Đáp án đúng',
          why: unknown
            ? `Không có đáp án “${unknown}”. Hãy ghi chữ của cột, ví dụ B hoặc A, C.`
            : 'Hãy ghi chữ của đáp án đúng, ví dụ B hoặc A, C.',
        }
      return {
        ...question,
        choices: answers.map(({ letter, text }) => ({ text, isCorrect: marked.has(letter) })),
      }
    }
  }
}

/** What a cell says, checked with everything else once the file is read. */
const given = (field: 'difficulty' | 'usableIn' | 'drawing', text: string | undefined) =>
  text === undefined ? {} : { [field]: text as never }

function kindOf(truth: string, marked: ReadonlySet<string>): QuestionKind {
  if (truth) return 'true-false'
  return marked.size > 1 ? 'multiple' : 'single'
}

/** "left => right"; an arrow within the left side has a backslash before it. */
function readPair(text: string): { left: string; right: string | undefined } {
  const [, left = '', right] =
    /^((?:\\[\\=]|[^\\=]|=(?!>)|\\(?![\\=]))*)=>([\s\S]*)$/.exec(text) ?? []
  return {
    left: left.replace(/\\([\\=])/g, '$1').trim(),
    right: right?.trim(),
  }
}

const writePair = (left: string, right: string) =>
  `${left.replace(/\\(?=[\\=]|$)|=(?=>)/g, (sign) => `\\${sign}`)} ${arrow} ${right}`.trim()

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

const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((each) => each.value === value)?.label ?? value
