import type { Endpoint, PayloadRequest } from 'payload'
import type { QuizQuestionImport } from '@chung-tay/shared/payload-types'
import { hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { templateResponse } from '../../platform/imports'
import { jsonOf, queryOf, staffEndpoint } from '../../platform/http'
import { badFields, check, readBytes, RequestError } from '../../platform/http'
import { fileTypes, formats, readQuestions, writeQuestions } from '../formats'
import { columns } from '../formats/table/columns'
import { checkQuestions } from './check-questions'
import { newImportSchema, partSchema, type PartCounts, type Preview } from './contract'
import { sampleQuestions } from './sample-questions'
import { storeRows } from './store-rows'
import { undoImport, type Undone } from './undo-import'

const maxFileBytes = 5 * 1024 * 1024
const maxRowsBytes = 4 * 1024 * 1024

const editors = (user: PayloadRequest['user']) => hasRole(user, 'admin', 'editor')
const endpoint = (
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<Response | object>,
) => staffEndpoint({ method, path: `/quiz/banks${path}`, isAllowed: editors, answer })

/** Bringing questions in from a file: template, preview, the rows in parts, undo. */
export const importEndpoints: Endpoint[] = [
  endpoint('get', '/template', template),
  endpoint('post', '/preview', preview),
  endpoint('post', '/imports', begin),
  endpoint('post', '/imports/:id/rows', addPart),
  endpoint('post', '/imports/:id/undo', undo),
]

/** An empty table, or an example of a text format. */
async function template(req: PayloadRequest): Promise<Response> {
  const asked = queryOf(req).get('format')
  const format = formats.find((each) => each === asked) ?? 'xlsx'
  if (format === 'csv' || format === 'xlsx')
    return templateResponse({ columns, sheetName: 'Câu hỏi', fileName: 'mau-cau-hoi' }, format)
  const { bytes } = await writeQuestions(sampleQuestions, format)
  const { ending, type } = fileTypes[format]
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="mau-cau-hoi.${ending}"`,
    },
  })
}

/** What a file would do; stores nothing. The rows that are right come back to be sent in parts. */
async function preview(req: PayloadRequest): Promise<Preview> {
  const query = queryOf(req)
  const topic = await topicOf(req, query.get('topic'))
  const bytes = await readBytes(req, maxFileBytes)
  const content = await readQuestions(bytes, query.get('name') ?? '')
  if (content.found.length === 0 && content.errors.length === 0)
    throw new RequestError({
      status: 400,
      code: 'FILE_REFUSED',
      message: 'Không thấy câu hỏi nào trong tệp. Hãy xem tệp mẫu.',
    })
  const { ready, errors, notes } = await checkQuestions(req, content, { topic })
  return { rows: ready.map(({ line, question }) => ({ line, question })), errors, notes }
}

async function begin(req: PayloadRequest): Promise<{ id: string }> {
  const { fileName, total } = check(newImportSchema, await jsonOf(req, 4096))
  const made = await req.payload.create({
    collection: 'quiz-question-imports',
    data: { fileName, total, by: req.user?.id, state: 'running', created: 0 },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: made.id }
}

async function addPart(req: PayloadRequest): Promise<PartCounts> {
  const found = await importOf(req)
  const part = check(partSchema, await jsonOf(req, maxRowsBytes))
  await topicOf(req, part.topic)
  return storeRows(req, { found, ...part })
}

async function undo(req: PayloadRequest): Promise<Undone> {
  return undoImport(req, (await importOf(req)).id)
}

/** @throws RequestError 404 */
async function importOf(req: PayloadRequest): Promise<QuizQuestionImport> {
  const id = String(req.routeParams?.id ?? '')
  const found =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection: 'quiz-question-imports',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!found) throw new RequestError({ status: 404 })
  return found
}

/** @throws RequestError 400 */
async function topicOf(req: PayloadRequest, id: string | null): Promise<string> {
  const topic =
    id &&
    isDocumentId(id) &&
    (await req.payload.db.findOne<{ id: string }>({
      collection: 'quiz-topics',
      where: { id: { equals: id } },
      req,
    }))
  if (!topic) throw badFields({ topic: 'Hãy chọn chủ đề cho các câu hỏi.' })
  return String(topic.id)
}
