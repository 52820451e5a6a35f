import { addMonths } from '@chung-tay/shared/calendar'
import { banks, indicatorSources, scamForms } from '@chung-tay/shared/scam-check'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { parseTable, templateResponse, toDay, toOption, type Column } from '../../platform/imports'
import { maxFileBytes, readTable } from '../../platform/tables'
import { jsonOf, queryOf } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { check, readBytes } from '../../platform/http'
import {
  importSchema,
  indicatorRowSchema,
  maxRowsAtOnce,
  undoSchema,
  type IndicatorRow,
} from '@chung-tay/shared/scam-check/contract'
import { standardMonths } from '../indicators/indicator-hooks'
import { placeIndicator, type Placed } from '../indicators/place-indicator'
import { officialDirectory, whyNotListed } from '../indicators/refuse-official'
import { indicatorKindOptions } from '../vocabulary'
import { editorEndpoint } from './editor-endpoint'

const labels = (options: readonly { label: string }[]) =>
  options.map(({ label }) => label).join('; ')

const columns: readonly Column<IndicatorRow>[] = [
  {
    field: 'kind',
    title: 'Loại',
    hint: labels(indicatorKindOptions),
    isNeeded: true,
    read: toOption(indicatorKindOptions),
  },
  {
    field: 'value',
    title: 'Số, đường link, tên gói',
    hint: 'Chép nguyên văn, ví dụ 0912 345 678',
    isNeeded: true,
  },
  {
    field: 'bank',
    title: 'Ngân hàng',
    hint: `Chỉ với tài khoản: ${labels(banks)}`,
    read: toOption(banks),
  },
  {
    field: 'form',
    title: 'Hình thức',
    hint: labels(scamForms),
    isNeeded: true,
    read: toOption(scamForms),
  },
  {
    field: 'source',
    title: 'Ai xác minh',
    hint: labels(indicatorSources),
    isNeeded: true,
    read: toOption(indicatorSources),
  },
  {
    field: 'confirmedOn',
    title: 'Ngày xác minh',
    hint: 'ngày/tháng/năm',
    isNeeded: true,
    read: toDay,
  },
  {
    field: 'expiresOn',
    title: 'Hết hạn công bố',
    hint: `ngày/tháng/năm; để trống: ${standardMonths} tháng sau ngày xác minh`,
    read: toDay,
  },
  {
    field: 'evidence',
    title: 'Căn cứ',
    hint: 'Số văn bản, vụ việc, biên bản. Người dân không thấy.',
    isNeeded: true,
    isProse: true,
  },
]

/** Bringing indicators in from a file: template, preview, the rows, undo. */
export const importEndpoints: Endpoint[] = [
  editorEndpoint('get', '/scam-indicators/template', (req) =>
    templateResponse(
      { columns, sheetName: 'Dấu hiệu', fileName: 'mau-dau-hieu-lua-dao' },
      queryOf(req).get('format'),
    ),
  ),
  editorEndpoint('post', '/scam-indicators/imports/preview', preview),
  editorEndpoint('post', '/scam-indicators/imports', store),
  editorEndpoint('post', '/scam-indicators/imports/undo', undo),
]

/** What a file would do; stores nothing. The rows that are right come back to be sent. */
async function preview(req: PayloadRequest): Promise<object> {
  const table = await readTable(await readBytes(req, maxFileBytes))
  const directory = await officialDirectory(req)
  const placed = new Map<IndicatorRow & { line: number }, Placed>()
  const { rows, errors, notes } = await parseTable<IndicatorRow>({
    table,
    columns,
    schema: indicatorRowSchema,
    keyOf: (row) => {
      const refused = whyNotListed(row, directory)
      return refused ? { why: refused } : `${row.kind} ${row.bank ?? ''} ${row.value.toLowerCase()}`
    },
    keyField: 'value',
  })
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const found = await placeIndicator(row)
    const earlier = found && lineOf.get(found.canonical)
    if (!found) errors.push(at(row.line, 'Không đọc được. Hãy chép lại cho đúng.'))
    else if (earlier) errors.push(at(row.line, `Trùng với dòng ${earlier}.`))
    else {
      lineOf.set(found.canonical, row.line)
      placed.set(row, found)
    }
  }
  const known = await findKnown(req, [...lineOf.keys()])
  for (const [row, { canonical }] of placed) {
    if (known.has(canonical)) errors.push(at(row.line, 'Đã có trong danh sách.'))
  }
  const wrong = new Set(errors.map(({ line }) => line))
  const right = rows.filter(({ line }) => !wrong.has(line))
  return {
    rows: right.map(({ line: _line, ...row }) => row),
    errors: errors.sort((a, b) => a.line - b.line),
    notes,
    maxRowsAtOnce,
  }
}

/** Stores rows as proposals; sent again under the same batch they are there already and count once. */
async function store(req: PayloadRequest): Promise<object> {
  const { batch, fileName, rows } = check(importSchema, await jsonOf(req, 4 * 1024 * 1024))
  const directory = await officialDirectory(req)
  return atomically(req, async () => {
    const all = await Promise.all(
      rows.map(async (row) => ({ row, placed: await placeIndicator(row) })),
    )
    const known = await findKnown(
      req,
      all.flatMap(({ placed }) => placed?.canonical ?? []),
    )
    let created = 0
    for (const { row, placed } of all) {
      if (!placed || whyNotListed(row, directory)) continue
      const earlier = known.get(placed.canonical)
      if (earlier === batch) created += 1
      if (earlier !== undefined) continue
      known.set(placed.canonical, batch)
      const now = new Date().toISOString()
      await req.payload.db.create({
        collection: 'scam-indicators',
        data: {
          ...row,
          bank: row.kind === 'account' ? row.bank : null,
          confirmedOn: midday(row.confirmedOn),
          expiresOn: midday(row.expiresOn ?? addMonths(row.confirmedOn, standardMonths)),
          ...placed,
          state: 'pending',
          proposedBy: req.user?.id,
          batch,
          fileName,
          createdAt: now,
          updatedAt: now,
        },
        req,
      })
      created += 1
    }
    return { created, known: rows.length - created }
  })
}

/** Takes back what a file proposed, as far as nobody has decided about it. */
async function undo(req: PayloadRequest): Promise<object> {
  const { batch } = check(undoSchema, await jsonOf(req, 4096))
  const where: Where = { and: [{ batch: { equals: batch } }, { state: { equals: 'pending' } }] }
  const { totalDocs } = await req.payload.count({ collection: 'scam-indicators', where, req })
  await atomically(req, () =>
    req.payload.db.deleteMany({ collection: 'scam-indicators', where, req }),
  )
  return { removed: totalDocs }
}

/** Which of these texts are there already, and the file that brought each. */
async function findKnown(req: PayloadRequest, texts: string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (let at = 0; at < texts.length; at += 200) {
    const { docs } = await req.payload.db.find<{ canonical: string; batch?: string | null }>({
      collection: 'scam-indicators',
      where: { canonical: { in: texts.slice(at, at + 200) } },
      pagination: false,
      limit: 0,
      select: { canonical: true, batch: true },
      req,
    })
    for (const { canonical, batch } of docs) known.set(canonical, batch ?? '')
  }
  return known
}

/** How the admin's day fields keep a day: at noon, so that no time zone makes it another. */
const midday = (day: string) => `${day}T12:00:00.000Z`
const at = (line: number, why: string) => ({ line, column: 'Số, đường link, tên gói', why })
