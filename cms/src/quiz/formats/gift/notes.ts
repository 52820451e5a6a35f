import { fold } from '@chung-tay/shared/text'
import { toDay, toOption } from '../../../platform/imports'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { difficulties, questionKinds, uses } from '@chung-tay/shared/quiz/questions/vocabulary'
import type { BankQuestion } from '../bank-question'
import { citationText, readCitation } from '../citation'
import { dayText } from '../day-text'
import { readUse } from '../read-use'

/**
 * What GIFT has no place for stands in comments over the question, which Moodle skips:
 * "// Căn cứ: 26/2023/QH15, Điều 19".
 */
const names = {
  kind: 'Loại câu hỏi',
  difficulty: 'Độ khó',
  usableIn: 'Dùng để',
  situation: 'Số dòng tình huống',
  drawing: 'Hình vẽ',
  legalBasis: 'Căn cứ',
  explanation: 'Giải thích',
  source: 'Nguồn',
  sourceUrl: 'Địa chỉ nguồn',
  checkedAt: 'Ngày kiểm tra',
} as const

type Note = keyof typeof names

const label = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((each) => each.value === value)?.label ?? value

/** One right answer of which Moodle's weights do not tell that several could be chosen. */
const isOneOfSeveral = ({ kind, choices }: BankQuestion) =>
  kind === 'multiple' && choices.filter(({ isCorrect }) => isCorrect).length === 1

/** The comments of a question. Only ordering has its explanation here: Moodle would take it for one of the steps. */
export function writeNotes(question: BankQuestion): string[] {
  const notes: [Note, string][] = [
    ['kind', isOneOfSeveral(question) ? label(questionKinds, 'multiple') : ''],
    ['difficulty', label(difficulties, question.difficulty)],
    ['usableIn', label(uses, question.usableIn)],
    ['situation', question.situation && String(question.situation.split('\n').length)],
    ['drawing', question.drawing && label(drawings, question.drawing)],
    ...question.legalBasis.map((each): [Note, string] => ['legalBasis', citationText(each)]),
    ['explanation', question.kind === 'ordering' ? question.explanation : ''],
    ['source', question.source],
    ['sourceUrl', question.sourceUrl],
    ['checkedAt', dayText(question.checkedAt)],
  ]
  return notes
    .filter(([, value]) => value)
    .map(([note, value]) => `// ${names[note]}: ${oneLine(value)}`)
}

type Read = {
  fields: Partial<BankQuestion>
  situationLines: number
  /** Several answers are to be chosen, though one alone is right. */
  isSaidSeveral: boolean
}

/** Reads comments; those that say something else are left alone. */
export function readNotes(comments: readonly string[]): Read {
  const fields: Partial<BankQuestion> = {}
  const legalBasis: BankQuestion['legalBasis'] = []
  let situationLines = 0
  let isSaidSeveral = false
  for (const comment of comments) {
    const [, name = '', written = ''] = /^\s*\/\/\s*([^:]+):\s*(.*)$/.exec(comment) ?? []
    const note = (Object.keys(names) as Note[]).find(
      (key) => fold(names[key]) === fold(name.trim()),
    )
    const value = lines(written)
    if (!note || !value) continue
    // Checked with everything else once the file is read.
    const given = (text: string) => text as never
    if (note === 'kind') isSaidSeveral = toOption(questionKinds)(value) === 'multiple'
    else if (note === 'legalBasis') legalBasis.push(readCitation(value))
    else if (note === 'situation') situationLines = Number.parseInt(value, 10) || 0
    else if (note === 'difficulty') fields.difficulty = given(toOption(difficulties)(value))
    else if (note === 'usableIn') fields.usableIn = given(readUse(value))
    else if (note === 'drawing') fields.drawing = given(toOption(drawings)(value))
    else if (note === 'checkedAt') fields.checkedAt = dayOf(value)
    else fields[note] = value
  }
  return {
    fields: { ...fields, ...(legalBasis.length > 0 ? { legalBasis } : {}) },
    situationLines,
    isSaidSeveral,
  }
}

/** What is no day stays as it is written, and is named once the question is checked. */
function dayOf(text: string): string {
  const day = toDay(text)
  return typeof day === 'string' ? day : text
}

const oneLine = (text: string) =>
  text.replace(/[\\\n]/g, (sign) => (sign === '\n' ? '\\n' : '\\\\'))

const lines = (text: string) =>
  text.trim().replace(/\\([\\n])/g, (_, sign) => (sign === 'n' ? '\n' : '\\'))
