import type { Endpoint, PayloadRequest } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { queryOf, staffEndpoint } from '../../platform/http'
import { badFields } from '../../platform/http'
import { fileTypes, fits, formats, writeQuestions, type BankQuestion } from '../formats'
import type { ExportSummary } from './contract'
import { toBankQuestion } from './to-bank-question'

const isAllowed = (user: PayloadRequest['user']) => hasRole(user, 'admin', 'editor')

/** A bank or a topic as a file, and beforehand what such a file would hold. */
export const exportEndpoints: Endpoint[] = [
  staffEndpoint({ method: 'get', path: '/quiz/banks/export', isAllowed, answer: exportFile }),
  staffEndpoint({ method: 'get', path: '/quiz/banks/summary', isAllowed, answer: summary }),
]

/** `?format=gift|aiken|csv|xlsx&topic=<id>`; without a topic the whole bank. Drafts as they stand. */
async function exportFile(req: PayloadRequest): Promise<Response> {
  const query = queryOf(req)
  const format = formats.find((each) => each === query.get('format'))
  if (!format) throw badFields({ format: `Chọn một trong: ${formats.join(', ')}.` })
  const { questions, name } = await bankOf(req, query.get('topic'))
  const { bytes } = await writeQuestions(questions, format)
  const { ending, type } = fileTypes[format]
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}.${ending}"`,
      'Cache-Control': 'no-store',
    },
  })
}

async function summary(req: PayloadRequest): Promise<ExportSummary> {
  const { questions, pictures } = await bankOf(req, queryOf(req).get('topic'))
  return {
    total: questions.length,
    pictures,
    held: Object.fromEntries(
      formats.map((format) => [format, questions.filter(fits[format]).length]),
    ) as ExportSummary['held'],
  }
}

type Bank = { questions: BankQuestion[]; pictures: number; name: string }

/** @throws RequestError 400 for a topic that is not there */
async function bankOf(req: PayloadRequest, topic: string | null): Promise<Bank> {
  const topics = await topicsInOrder(req)
  const chosen = topic ? topics.find(({ id }) => id === topic) : undefined
  if (topic && (!isDocumentId(topic) || !chosen))
    throw badFields({ topic: 'Không có chủ đề này. Hãy chọn lại.' })
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: topic ? { topic: { equals: topic } } : {},
    draft: true,
    sort: 'slug',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const names = {
    topics: new Map(topics.map(({ id, title }) => [id, title])),
    numbers: await documentNumbers(req),
  }
  const placeOf = new Map(topics.map(({ id }, place) => [id, place]))
  const place = ({ topic: of }: QuizQuestion) => placeOf.get(String(of)) ?? topics.length
  const sorted = [...docs].sort((a, b) => place(a) - place(b))
  return {
    questions: sorted.map((question) => toBankQuestion(question, names)),
    pictures: docs.filter(({ picture }) => picture).length,
    name: `cau-hoi-${chosen?.slug ?? 'tat-ca'}`,
  }
}

type Topic = { id: string; title: string; slug: string }

async function topicsInOrder(req: PayloadRequest): Promise<Topic[]> {
  const { docs } = await req.payload.db.find<Topic>({
    collection: 'quiz-topics',
    sort: 'order',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id, title, slug }) => ({ id: String(id), title, slug }))
}

async function documentNumbers(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, number }) => [String(id), number]))
}
