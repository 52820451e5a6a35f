import type { QuizQuestionImport } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, queryOf, RequestError } from '../../platform/http'
import { importEndpoints, templateResponse, type ImportFile } from '../../platform/imports'
import { fileTypes, formats, readQuestions, writeQuestions } from '../formats'
import { columns } from '../formats/table/columns'
import { checkQuestions } from './check-questions'
import { partSchema, type Part, type Preview } from './contract'
import { sampleQuestions } from './sample-questions'
import { storeRows } from './store-rows'
import { removeQuestions } from './remove-questions'
import { questionImportPaths } from './paths'

/** Bringing questions in from a file. */
export const questionImports = importEndpoints<QuizQuestionImport, object, Part>({
  isAllowed: (user) => hasRole(user, 'admin', 'editor'),
  paths: questionImportPaths,
  template,
  maxFileBytes: 5 * 1024 * 1024,
  preview,
  storage: {
    collection: 'quiz-question-imports',
    begin: z.object({}),
    newRecord: async () => ({}),
    part: partSchema,
    maxPartBytes: 4 * 1024 * 1024,
    store: async (req, found, part) => {
      await topicOf(req, part.topic)
      return storeRows(req, { found, ...part })
    },
    undo: removeQuestions,
  },
})

/** An empty table, or an example of a text format. */
async function template(_: PayloadRequest, asked: string | null): Promise<Response> {
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

async function preview(req: PayloadRequest, { name, bytes }: ImportFile): Promise<Preview> {
  const topic = await topicOf(req, queryOf(req).get('topic'))
  const content = await readQuestions(await bytes(), name)
  if (content.found.length === 0 && content.errors.length === 0)
    throw new RequestError({
      status: 400,
      code: 'FILE_REFUSED',
      message: 'Không thấy câu hỏi nào trong tệp. Hãy xem tệp mẫu.',
    })
  const { ready, errors, notes } = await checkQuestions(req, content, { topic })
  return { rows: ready.map(({ line, question }) => ({ line, question })), errors, notes }
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
