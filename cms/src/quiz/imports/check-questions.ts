import { fold } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'
import { createBreather } from '../../platform/breathe'
import { plainWords } from '../../platform/http/plain-words'
import { bankQuestionSchema, type FileContent, type FileError } from '../formats'
import { answerProblems } from '../questions/problems'
import type { ImportRow } from './contract'
import { knownDocuments, numberKey, type KnownDocument } from './legal-numbers'
import { toStored } from './to-stored'
import { findTwins, twinKey } from './twins'

const columnNames: Record<string, string> = {
  topic: 'Chủ đề',
  kind: 'Loại câu hỏi',
  difficulty: 'Độ khó',
  usableIn: 'Dùng để',
  situation: 'Tình huống',
  text: 'Câu hỏi',
  drawing: 'Hình vẽ',
  choices: 'Đáp án',
  truth: 'Đáp án đúng',
  steps: 'Đáp án',
  pairs: 'Đáp án',
  extraRights: 'Đáp án',
  explanation: 'Giải thích',
  legalBasis: 'Căn cứ pháp lý',
  source: 'Nguồn',
  sourceUrl: 'Địa chỉ nguồn',
  checkedAt: 'Ngày kiểm tra',
}
const columnOf = (path: PropertyKey | undefined) => columnNames[String(path)] ?? 'Câu hỏi'

/** A row that can be stored, and with what. */
export type ReadyRow = ImportRow & { topic: string; documents: ReadonlyMap<string, string> }

export type Checked = { ready: ReadyRow[]; errors: FileError[]; notes: FileError[] }

type Options = {
  /** The topic chosen for the file. */
  topic: string
  /** An import whose own questions are no twins: its part is being sent again. */
  own?: string
}

/**
 * Sorts the questions of a file into those that can be stored and those that cannot, each of these
 * with its line, what is wrong and how to mend it. Same as another: the second is an error, and so is
 * one that the bank has already. What is only missing for publishing is a note.
 */
export async function checkQuestions(
  req: PayloadRequest,
  { found, errors: wrong, notes: odd }: FileContent,
  { topic, own }: Options,
): Promise<Checked> {
  const errors = [...wrong]
  const notes: FileError[] = []
  const documents = await knownDocuments(req)
  const topics = await topicsByTitle(req)
  const ready: ReadyRow[] = []
  const firstLines = new Map<string, number>()
  const breathe = createBreather()
  for (const { line, question: given } of found) {
    await breathe()
    const parsed = bankQuestionSchema.safeParse(given, { error: plainWords })
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      errors.push({ line, column: columnOf(issue!.path[0]), why: issue!.message })
      continue
    }
    const question = parsed.data
    const cited = citedDocuments(question.legalBasis, documents)
    const stored = toStored(question, { topic, documents: cited.ids })
    const [problem] = answerProblems(stored as never)
    const first = firstLines.get(twinKey(question))
    const fault = problem
      ? { column: columnOf(problem.path), why: problem.message }
      : cited.unknown !== undefined
        ? { column: columnNames.legalBasis!, why: unknownDocument(cited.unknown) }
        : first !== undefined
          ? { column: columnNames.text!, why: `Trùng với dòng ${first}. Bỏ bớt một câu.` }
          : undefined
    if (fault) {
      errors.push({ line, ...fault })
      continue
    }
    firstLines.set(twinKey(question), line)
    const ownTopic = question.topic ? topics.get(fold(question.topic)) : undefined
    ready.push({ line, question, topic: ownTopic ?? topic, documents: cited.ids })
    for (const [column, why] of notesOf({
      hasUnknownTopic: question.topic !== '' && !ownTopic,
      hasExpired: cited.hasExpired,
      question,
    }))
      notes.push({ line, column, why })
  }
  const twins = await findTwins(
    req,
    ready.map(({ question }) => question),
  )
  const isNew = ({ line, question }: ReadyRow) => {
    const twin = twins.get(twinKey(question))
    if (!twin || (own && twin.import === own)) return true
    errors.push({
      line,
      column: columnNames.text!,
      why: `Trùng với câu đã có: “${shortened(twin.text)}”. Nếu là câu khác, hãy viết câu hỏi rõ hơn.`,
    })
    return false
  }
  const taken = ready.filter(isNew)
  const lines = new Set(taken.map(({ line }) => line))
  return {
    ready: taken,
    errors: errors.sort((a, b) => a.line - b.line),
    notes: [...odd, ...notes.filter(({ line }) => lines.has(line))],
  }
}

type Cited = { ids: Map<string, string>; unknown?: string; hasExpired: boolean }

function citedDocuments(
  citations: ImportRow['question']['legalBasis'],
  documents: ReadonlyMap<string, KnownDocument>,
): Cited {
  const cited: Cited = { ids: new Map(), hasExpired: false }
  for (const { number } of citations) {
    const document = documents.get(numberKey(number))
    if (!document) return { ...cited, unknown: number }
    cited.ids.set(number, document.id)
    cited.hasExpired ||= document.isExpired
  }
  return cited
}

type Noted = {
  hasUnknownTopic: boolean
  hasExpired: boolean
  question: ImportRow['question']
}

function notesOf({ hasUnknownTopic, hasExpired, question }: Noted): [string, string][] {
  const missing = [
    ...(question.explanation ? [] : ['lời giải thích']),
    ...(question.legalBasis.length > 0 ? [] : ['căn cứ pháp lý']),
  ].join(' và ')
  return [
    ...(hasUnknownTopic
      ? [
          [
            columnNames.topic!,
            `Không có chủ đề “${question.topic}” nên câu này vào chủ đề đã chọn.`,
          ] as [string, string],
        ]
      : []),
    ...(hasExpired
      ? [
          [
            columnNames.legalBasis!,
            'Văn bản đã hết hiệu lực. Câu này chưa dùng được cho đến khi sửa theo văn bản mới.',
          ] as [string, string],
        ]
      : []),
    ...(missing
      ? [['Bản nháp', `Còn thiếu ${missing}. Bổ sung trước khi đăng.`] as [string, string]]
      : []),
  ]
}

const unknownDocument = (number: string) =>
  number
    ? `Chưa có văn bản “${number}” trong mục Văn bản pháp luật. Sửa số hiệu, hoặc thêm văn bản trước.`
    : 'Không thấy số hiệu văn bản. Ghi như 26/2023/QH15, Điều 19, khoản 1.'

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

async function topicsByTitle(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; title: string }>({
    collection: 'quiz-topics',
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map(({ id, title }) => [fold(title ?? ''), String(id)]))
}
