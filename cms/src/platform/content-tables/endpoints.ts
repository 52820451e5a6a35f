import type { TableImport, TableImportPart } from '@chung-tay/shared/payload-types'
import { documentIdSchema } from '@chung-tay/shared/http/input-fields'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { atomically } from '../database/atomically'
import { check, conflict, findVisible, jsonOf, queryOf, readBytes, staffEndpoint } from '../http'
import { isRecord } from '../payload-rules/is-record'
import { maxFileBytes } from '../tables'
import { exportTable, template, titleOf, wrongRows } from './export'
import { tableOf } from './find-table'
import { tablePaths } from './paths'
import type { StoredRow } from './stored-row'
import type { ContentTable } from './table'
import { takeIn } from './upload'
import { rowKinds, type ShownImport, type ShownRow, type TableImportState } from './vocabulary'
import { beginWork } from './work/begin-work'

const isAllowed = (user: PayloadRequest['user']) => hasRole(user, 'admin', 'editor')
type Answer = (req: PayloadRequest) => Promise<Response | object>
const get = (path: string, answer: Answer) =>
  staffEndpoint({ method: 'get', path, isAllowed, answer })
const post = (path: string, answer: Answer) =>
  staffEndpoint({ method: 'post', path, isAllowed, answer })

/** Tables of content out of the service and into it. */
export const tableEndpoints: Endpoint[] = [
  get(tablePaths.template, async (req) => template(tableIn(req), formatIn(req))),
  get(tablePaths.export, async (req) => {
    const table = tableIn(req)
    const asked = check(listQuery, Object.fromEntries(queryOf(req)))
    const where = mergeListSearchAndWhere({
      collectionConfig: req.payload.collections[table.collection]!.config,
      search: asked.words,
      where: asked.where,
    })
    return exportTable(req, table, { format: formatIn(req), where, sort: asked.sort })
  }),
  post(tablePaths.upload, async (req) =>
    takeIn(req, tableIn(req), {
      name: queryOf(req).get('name') ?? '',
      bytes: await readBytes(req, maxFileBytes),
    }),
  ),
  get(tablePaths.import, async (req) => shownImport(await importIn(req))),
  get(tablePaths.rows, async (req) => {
    const found = await importIn(req)
    return rowsOf(req, found, check(rowsQuery, Object.fromEntries(queryOf(req))))
  }),
  get(tablePaths.wrongRows, async (req) => {
    const { id, table } = await importIn(req)
    return wrongRows(req, tableOf(req, table), { id, format: formatIn(req) })
  }),
  post(tablePaths.start, async (req) => {
    const { id } = await importIn(req)
    const { isPublishing } = check(startSchema, await jsonOf(req, 4096))
    return turn(req, { id, from: ['ready'], to: 'writing', data: { isPublishing } })
  }),
  post(tablePaths.undo, async (req) => {
    const { id } = await importIn(req)
    return turn(req, { id, from: ['done', 'failed'], to: 'undoing', data: {} })
  }),
]

/** What a list of the admin is filtered by. */
const listQuery = z.object({
  words: z.string().max(200).default(''),
  sort: z.string().max(200).optional(),
  where: z
    .string()
    .max(20_000)
    .default('{}')
    .transform((text, context): Where => {
      try {
        const where: unknown = JSON.parse(text)
        if (isRecord(where)) return where as Where
      } catch {
        // Said below.
      }
      context.addIssue({ code: 'custom', message: 'Bộ lọc không đọc được. Hãy tải lại trang.' })
      return z.NEVER
    }),
})
const startSchema = z.object({ isPublishing: z.boolean() })
const rowsQuery = z.object({
  kind: z.enum(rowKinds.map(({ value }) => value)),
  /** Part to begin with. */
  from: z.coerce.number().int().min(0).default(0),
})

const tableIn = (req: PayloadRequest): ContentTable => tableOf(req, req.routeParams?.table)
const formatIn = (req: PayloadRequest) =>
  queryOf(req).get('format') === 'csv' ? ('csv' as const) : ('xlsx' as const)
const importIn = (req: PayloadRequest): Promise<TableImport> =>
  findVisible(req, 'table-imports', check(documentIdSchema, req.routeParams?.id))

/** An import as its page shows it. */
export const shownImport = (found: TableImport): ShownImport => ({
  id: found.id,
  table: found.table,
  fileName: found.fileName,
  byName: found.byName ?? '',
  createdAt: found.createdAt,
  state: found.state as ShownImport['state'],
  total: found.total,
  done: found.done,
  counts: found.counts as ShownImport['counts'],
  notes: found.notes as ShownImport['notes'],
  ...(found.problem ? { problem: found.problem } : {}),
})

type Turn = {
  id: string
  from: readonly TableImportState[]
  to: TableImportState
  data: object
}

/** Brings an import from one state into the next and hands it to the background work, once. */
async function turn(req: PayloadRequest, { id, from, to, data }: Turn): Promise<object> {
  return atomically(req, async () => {
    const now = await req.payload.findByID({
      collection: 'table-imports',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (!from.includes(now.state as TableImportState))
      throw conflict('NOT_NOW', 'Việc này đã bắt đầu hoặc đã xong. Hãy tải lại trang.')
    const changed = await req.payload.update({
      collection: 'table-imports',
      id,
      data: { ...data, state: to, done: 0, problem: null, workFor: req.user!.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await beginWork(req, id)
    return shownImport(changed)
  })
}

const rowsShown = 50
const partsAtOnce = 20

/** Rows of a kind in the order of the file, some fifty at a time. */
async function rowsOf(
  req: PayloadRequest,
  found: TableImport,
  { kind, from }: z.infer<typeof rowsQuery>,
): Promise<{ rows: ShownRow[]; next?: number }> {
  const table = tableOf(req, found.table)
  const rows: ShownRow[] = []
  for (let at = from; ; at += partsAtOnce) {
    const { docs } = await req.payload.db.find<TableImportPart>({
      collection: 'table-import-parts',
      where: {
        and: [
          { import: { equals: found.id } },
          { order: { greater_than_equal: at } },
          { order: { less_than: at + partsAtOnce } },
        ],
      },
      sort: 'order',
      pagination: false,
      limit: partsAtOnce,
      req,
    })
    if (docs.length === 0) return { rows }
    for (const part of docs) {
      rows.push(
        ...(part.rows as StoredRow[])
          .filter((row) => isOf(row, kind))
          .map((row) => shownRow(table, row)),
      )
      if (rows.length >= rowsShown) return { rows, next: part.order + 1 }
    }
  }
}

/** A row that was refused when it was stored has to be mended as one that was wrong from the start. */
const isOf = ({ kind, outcome }: StoredRow, wanted: string) =>
  outcome === 'refused' ? wanted === 'wrong' : kind === wanted

function shownRow(table: ContentTable, row: StoredRow): ShownRow {
  const named = <T extends { column: string }>(each: T) => ({
    ...each,
    column: titleOf(table, each.column),
  })
  return {
    line: row.line,
    name: table.key.columns
      .map((key) => row.cells[key] ?? '')
      .filter(Boolean)
      .join(' · '),
    kind: row.outcome === 'refused' ? 'wrong' : (row.kind ?? 'wrong'),
    problems: row.problems.map(named),
    changes: (row.changes ?? []).map(named),
    missing: (row.missing ?? []).map(named),
    ...(row.outcome ? { outcome: row.outcome } : {}),
    ...(row.kept ? { kept: row.kept } : {}),
    ...(row.id ? { id: row.id } : {}),
  }
}
