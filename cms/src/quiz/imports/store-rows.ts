import type { PayloadRequest } from 'payload'
import type { QuizQuestionImport } from '@chung-tay/shared/payload-types'
import { atomically } from '../../platform/database/atomically'
import { changeImport, importNow } from '../../platform/imports'
import { checkQuestions, type ReadyRow } from './check-questions'
import type { Part, PartCounts } from './contract'
import { toStored } from './to-stored'

const collection = 'quiz-question-imports'

/**
 * Stores rows as drafts that nobody has reviewed; whoever imports is their author, so that somebody
 * else reviews them. Each in a transaction of its own: a contest that runs meanwhile waits for one
 * question, not for a file. A part sent again finds its questions by import and line.
 * @throws RequestError 409 once the import was undone
 */
export async function storeRows(
  req: PayloadRequest,
  part: Part & { found: QuizQuestionImport },
): Promise<PartCounts> {
  const { found, topic, rows, isLast } = part
  const content = { found: rows, errors: [], notes: [] }
  const { ready } = await checkQuestions(req, content, { topic, own: found.id })
  for (const row of ready) await atomically(req, () => storeRow(req, found, row))
  await atomically(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'quiz-questions',
      where: { import: { equals: found.id } },
      overrideAccess: true,
      req,
    })
    await importNow(req, collection, found.id)
    await changeImport(req, collection, found.id, {
      created: totalDocs,
      ...(isLast ? { state: 'done' } : {}),
    })
  })
  return { created: ready.length, skipped: rows.length - ready.length }
}

async function storeRow(
  req: PayloadRequest,
  found: QuizQuestionImport,
  { line, question, topic, documents }: ReadyRow,
): Promise<void> {
  await importNow(req, collection, found.id)
  const earlier = await req.payload.db.findOne({
    collection: 'quiz-questions',
    where: { and: [{ import: { equals: found.id } }, { importLine: { equals: line } }] },
    req,
  })
  if (earlier) return
  await req.payload.create({
    collection: 'quiz-questions',
    draft: true,
    data: {
      ...toStored(question, { topic, documents }),
      provenance: {
        source: question.source || `Tệp ${found.fileName}`,
        sourceUrl: question.sourceUrl || null,
        // At noon, so that no time zone makes it another day.
        checkedAt: question.checkedAt ? `${question.checkedAt}T12:00:00.000Z` : null,
        needsReview: false,
      },
      isReviewed: false,
      import: found.id,
      importLine: line,
      _status: 'draft',
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
