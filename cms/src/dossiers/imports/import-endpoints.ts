import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DossierImport } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { handlesCases } from '../../platform/access/roles'
import { templateResponse } from '../../platform/imports'
import { maxFileBytes, maxRows, readTable } from '../../platform/tables'
import { idOf } from '../../platform/related-id'
import { jsonOf, queryOf, staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { check, readBytes, RequestError } from '../../platform/http'
import { rowCountsSchema, rowsSchema } from '@chung-tay/shared/dossiers/contract'
import { revertChanges, writeRows, type Change } from '../write-rows'
import { previewRows } from './preview-rows'
import { columns } from './columns'
import { unitOf } from './staff-request'
import { documentIdSchema as id } from '@chung-tay/shared/http/input-fields'

const maxRowsBytes = 2 * 1024 * 1024
const newImportSchema = z.object({
  unit: id.optional(),
  fileName: z.string().trim().min(1).max(200),
  total: z.int().min(1).max(maxRows),
})
const partSchema = z.object({ order: z.int().min(0).max(maxRows), rows: rowsSchema })

/** Bringing results in from a file: template, preview, the rows in parts, undo; and push for programs. */
export const importEndpoints: Endpoint[] = [
  staffEndpoint({
    method: 'get',
    path: '/dossiers/template',
    isAllowed: handlesCases,
    answer: template,
  }),
  staffEndpoint({
    method: 'post',
    path: '/dossiers/imports/preview',
    isAllowed: handlesCases,
    answer: preview,
  }),
  staffEndpoint({
    method: 'post',
    path: '/dossiers/imports',
    isAllowed: handlesCases,
    answer: begin,
  }),
  staffEndpoint({
    method: 'post',
    path: '/dossiers/imports/:id/rows',
    isAllowed: handlesCases,
    answer: addPart,
  }),
  staffEndpoint({
    method: 'post',
    path: '/dossiers/imports/:id/undo',
    isAllowed: handlesCases,
    answer: undo,
  }),
  staffEndpoint({
    method: 'post',
    path: '/dossiers/push',
    isAllowed: handlesCases,
    answer: push,
    description: {
      summary: 'How dossiers of a unit stand now, from another program; safe to repeat',
      query: z.object({ unit: id.optional().describe('Left out by accounts of one unit') }),
      body: rowsSchema,
      answers: { 200: { schema: rowCountsSchema, description: 'What the rows did' } },
    },
  }),
]

function template(req: PayloadRequest): Promise<Response> {
  const file = { columns, sheetName: 'Hồ sơ', fileName: 'mau-ho-so' }
  return templateResponse(file, queryOf(req).get('format'))
}

/** What a file would do; stores nothing. The rows come back to be sent in parts. */
async function preview(req: PayloadRequest): Promise<object> {
  const query = queryOf(req)
  const unit = await unitOf(req, query.get('unit'))
  const seen = await previewRows(req, unit, await readTable(await readBytes(req, maxFileBytes)))
  // Whoever tries many numbers to learn which are there leaves a trace of it.
  req.payload.logger.info({
    msg: 'A file of dossiers was previewed',
    by: req.user?.id,
    unit,
    fileName: (query.get('name') ?? '').slice(0, 200),
    rows: seen.rows.length,
    errors: seen.errors.length,
  })
  return seen
}

async function begin(req: PayloadRequest): Promise<object> {
  const body = check(newImportSchema, await jsonOf(req, 4096))
  const unit = await unitOf(req, body.unit ?? null)
  const made = await req.payload.create({
    collection: 'dossier-imports',
    data: {
      fileName: body.fileName,
      total: body.total,
      unit,
      by: req.user?.id,
      state: 'running',
      created: 0,
      updated: 0,
      unchanged: 0,
      refused: 0,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: made.id }
}

/** One part of an import, stored once however often it is sent. */
async function addPart(req: PayloadRequest): Promise<object> {
  const found = await ownImport(req)
  const { order, rows } = check(partSchema, await jsonOf(req, maxRowsBytes))
  const key = `${found.id} ${order}`
  return atomically(req, async () => {
    const current = await importNow(req, found)
    const earlier = await req.payload.db.findOne<{ id: string; counts: object }>({
      collection: 'dossier-import-parts',
      where: { key: { equals: key } },
      req,
    })
    if (earlier) return earlier.counts
    if (current.state === 'undone') throw undoneAlready()
    const { changes, counts } = await writeRows(req, idOf(found.unit), rows)
    await req.payload.create({
      collection: 'dossier-import-parts',
      data: { key, import: found.id, changes, counts },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const sums = {
      created: current.created + counts.created,
      updated: current.updated + counts.updated,
      unchanged: current.unchanged + counts.unchanged,
      refused: (current.refused ?? 0) + counts.refused,
    }
    const done = sums.created + sums.updated + sums.unchanged + sums.refused
    const isDone = done >= current.total
    await req.payload.update({
      collection: 'dossier-imports',
      id: found.id,
      data: { ...sums, state: isDone ? 'done' : 'running' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return counts
  })
}

/** Takes an import back: dossiers become what they were; those changed since are left and counted. */
async function undo(req: PayloadRequest): Promise<object> {
  const found = await ownImport(req)
  return atomically(req, async () => {
    if ((await importNow(req, found)).state === 'undone') throw undoneAlready()
    const { docs } = await req.payload.find({
      collection: 'dossier-import-parts',
      where: { import: { equals: found.id } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const sums = { reverted: 0, kept: 0 }
    for (const { changes } of docs) {
      const { reverted, kept } = await revertChanges(req, changes as Change[])
      sums.reverted += reverted
      sums.kept += kept
    }
    await req.payload.update({
      collection: 'dossier-imports',
      id: found.id,
      data: { state: 'undone' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return sums
  })
}

/** `POST /api/dossiers/push`: rows from another program, signed in by an API key. Safe to repeat. */
async function push(req: PayloadRequest): Promise<object> {
  const unit = await unitOf(req, queryOf(req).get('unit'))
  const rows = check(rowsSchema, await jsonOf(req, maxRowsBytes))
  const { counts } = await atomically(req, () => writeRows(req, unit, rows))
  return counts
}

/** The import as it stands within the transaction. */
function importNow(req: PayloadRequest, { id }: DossierImport): Promise<DossierImport> {
  return req.payload.findByID({
    collection: 'dossier-imports',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const undoneAlready = () =>
  new RequestError({
    status: 409,
    code: 'UNDONE_ALREADY',
    message: 'Lần nhập này đã được hoàn tác trước đó.',
  })

/** @throws RequestError 401, 403, 404 */
async function ownImport(req: PayloadRequest): Promise<DossierImport> {
  const asked = String(req.routeParams?.id ?? '')
  if (!isDocumentId(asked)) throw new RequestError({ status: 404 })
  const { docs } = await req.payload.find({
    collection: 'dossier-imports',
    where: { id: { equals: asked } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new RequestError({ status: 404 })
  return docs[0]
}
