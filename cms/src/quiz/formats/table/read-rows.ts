import { fold } from '@chung-tay/shared/text'
import { parseTable } from '../../../platform/imports'
import type { Table } from '../../../platform/tables'
import type { QuestionKind } from '@chung-tay/shared/quiz/questions/vocabulary'
import {
  emptyQuestion,
  type BankQuestion,
  type FileContent,
  type FileError,
} from '../bank-question'
import { readCitations } from '../citation'
import { answerFields, arrow, columns, letters, rowSchema, type Row } from './columns'
import { readPair } from './pair-cell'

/** Reads rows of cells, the first of which names the columns. @throws RequestError 400 without the needed columns */
export async function readQuestionTable(table: Table): Promise<FileContent> {
  const { rows, errors, notes } = await parseTable<Row>({
    table,
    columns,
    schema: rowSchema,
    // Twins are looked for later, among all formats alike.
    keyOf: (row) => JSON.stringify(row),
    keyField: 'text',
  })
  const content: FileContent = { found: [], errors, notes }
  for (const { line, ...row } of rows) {
    const read = readRow(row)
    if ('why' in read) content.errors.push({ line, ...read })
    else content.found.push({ line, question: read })
  }
  return content
}

type Wrong = Omit<FileError, 'line'>

function readRow(row: Row): BankQuestion | Wrong {
  const right = row.right ?? ''
  const truth = truths[fold(right)] ?? ''
  const marked = lettersIn(right)
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

/** How people and programs write whether a sentence is true. */
const truths: Record<string, string> = { dung: 'true', true: 'true', sai: 'false', false: 'false' }

/** "A, C", "a và c" and "AC" name two answers. */
function lettersIn(right: string): Set<string> {
  const written = right.toUpperCase()
  const isRun = new RegExp(`^[${letters}]{2,}$`).test(written)
  return new Set(isRun ? written : written.split(/[^A-Z]+/).filter(Boolean))
}

/** What a cell says, checked with everything else once the file is read. */
const given = (field: 'difficulty' | 'usableIn' | 'drawing', text: string | undefined) =>
  text === undefined ? {} : { [field]: text as never }

function kindOf(truth: string, marked: ReadonlySet<string>): QuestionKind {
  if (truth) return 'true-false'
  return marked.size > 1 ? 'multiple' : 'single'
}
