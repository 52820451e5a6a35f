import type { PayloadRequest, Where } from 'payload'
import { createBreather } from '../breathe'
import { RequestError } from '../http'
import { maxRows, tableDownload } from '../tables'
import { exampleRow } from './example-row'
import { loadNames } from './names'
import { cellsOf } from './read-row'
import { guideSheet, problemsTitle, rowsSheet } from './sheets'
import { rowsAtOnce, type StoredRow } from './stored-row'
import type { ContentTable, Doc } from './table'

type Format = 'csv' | 'xlsx'

const docsAtOnce = 200

/** The table with a row to follow, and how to fill it in. */
export const template = (table: ContentTable, format: Format): Promise<Response> =>
  tableDownload({
    fileName: `mau-${table.fileName}`,
    format,
    sheets: [rowsSheet(table, [exampleRow(table)]), guideSheet(table)],
  })

type Asked = { where: Where; sort?: string | undefined; format: Format }

/**
 * What there is as a table: all, or what a list shows as it is filtered. Drafts come as they stand.
 * @throws RequestError 400 when it is more than one table takes
 */
export async function exportTable(
  req: PayloadRequest,
  table: ContentTable,
  { where, sort, format }: Asked,
): Promise<Response> {
  const names = await loadNames(req, table.names)
  const breathe = createBreather()
  const rows: string[][] = []
  for (let page = 1; ; page += 1) {
    const { docs, totalDocs, hasNextPage } = await req.payload.find({
      collection: table.collection,
      where,
      ...(sort ? { sort } : {}),
      draft: true,
      depth: 0,
      limit: docsAtOnce,
      page,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (totalDocs > maxRows)
      throw new RequestError({
        status: 400,
        code: 'TOO_MANY_ROWS',
        message: `Danh sách có hơn ${maxRows.toLocaleString('vi-VN')} dòng. Hãy lọc bớt rồi tải lại.`,
      })
    for (const document of docs) {
      await breathe()
      rows.push(cellsOf(table, document as unknown as Doc, names))
    }
    if (!hasNextPage) break
  }
  return tableDownload({
    fileName: table.fileName,
    format,
    sheets: [rowsSheet(table, rows), guideSheet(table)],
  })
}

/** The rows of a file that were not taken, as they came, each with what to mend. */
export async function wrongRows(
  req: PayloadRequest,
  table: ContentTable,
  { id, format }: { id: string; format: Format },
): Promise<Response> {
  const rows: string[][] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'table-import-parts',
      where: { import: { equals: id } },
      sort: 'order',
      depth: 0,
      limit: rowsAtOnce,
      page,
      overrideAccess: true,
      req,
    })
    for (const part of docs)
      for (const { cells, problems } of part.rows as StoredRow[])
        if (problems.length > 0)
          rows.push([
            ...table.columns.map(({ key }) => cells[key] ?? ''),
            problems.map(({ column, why }) => `${titleOf(table, column)}: ${why}`).join('\n'),
          ])
    if (!hasNextPage) break
  }
  return tableDownload({
    fileName: `can-sua-${table.fileName}`,
    format,
    sheets: [rowsSheet(table, rows, [problemsTitle]), guideSheet(table)],
  })
}

/** How people know a column. */
export const titleOf = ({ columns }: ContentTable, key: string): string =>
  columns.find((column) => column.key === key)?.title ?? key
