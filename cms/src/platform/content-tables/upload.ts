import { cleanInput, fold } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'
import { nameOf } from '../access/actor'
import { createBreather } from '../breathe'
import { atomically } from '../database/atomically'
import { RequestError } from '../http'
import type { RowNote } from '../imports'
import { findTitles } from '../imports/find-titles'
import { readTable, textOf, type Cell, type Table } from '../tables'
import { problemsTitle } from './sheets'
import { isExample } from './example-row'
import { cleanCell } from './read-row'
import { rowsAtOnce, type StoredRow } from './stored-row'
import { slugColumnKey, type ContentTable, type TableColumn } from './table'
import { beginWork } from './work/begin-work'

const maxNotes = 50

/**
 * Takes a file in: its rows are kept in parts, and the background work compares them with what there is.
 * @returns The id of the import.
 * @throws RequestError 400 in words when it is no table, or none of this kind
 */
export async function takeIn(
  req: PayloadRequest,
  table: ContentTable,
  file: { name: string; bytes: Uint8Array },
): Promise<{ id: string }> {
  const { rows, notes } = await readRows(table, await readTable(file.bytes))
  if (rows.length === 0)
    throw new RequestError({
      status: 400,
      code: 'FILE_REFUSED',
      message: 'Bảng chưa có dòng nào. Hãy điền từ dòng thứ hai rồi chọn lại tệp.',
    })
  const fileName = cleanInput(file.name).slice(0, 200) || 'bang'
  return atomically(req, async () => {
    await dropUnused(req, table)
    const made = await req.payload.create({
      collection: 'table-imports',
      data: {
        table: table.collection,
        fileName,
        by: req.user!.id,
        byName: nameOf(req.user!),
        workFor: req.user!.id,
        state: 'checking',
        total: rows.length,
        done: 0,
        counts: {},
        notes: notes.slice(0, maxNotes),
        brings: namesIn(table, rows),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const id = String(made.id)
    const breathe = createBreather()
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await breathe()
      await req.payload.db.create({
        collection: 'table-import-parts',
        data: {
          import: id,
          order: at / rowsAtOnce,
          work: 'none',
          counts: {},
          rows: rows.slice(at, at + rowsAtOnce),
        },
        req,
      })
    }
    await beginWork(req, id)
    return { id }
  })
}

/** Files that the same person looked at and left. */
async function dropUnused(req: PayloadRequest, { collection }: ContentTable): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'table-imports',
    where: {
      and: [
        { table: { equals: collection } },
        { by: { equals: req.user!.id } },
        { state: { equals: 'ready' } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { fileName: true },
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.deleteMany({
      collection: 'table-import-parts',
      where: { import: { equals: id } },
      req,
    })
    await req.payload.db.deleteOne({
      collection: 'table-imports',
      where: { id: { equals: id } },
      req,
    })
  }
}

type RowsRead = { rows: StoredRow[]; notes: RowNote[] }

async function readRows(table: ContentTable, file: Table): Promise<RowsRead> {
  const [name] = table.key.columns
  const placed = findTitles(
    file,
    table.columns.map(({ key, title, hint }) => ({
      field: key as never,
      title,
      hint,
      // Without names nobody could mend what is wrong with the rows.
      ...(key === name ? { isNeeded: true as const } : {}),
    })),
  )
  const places = new Map(placed.columns.map(({ field, at }) => [field as string, at]))
  const breathe = createBreather()
  const notes = placed.notes.filter(({ column }) => fold(column) !== fold(problemsTitle))
  const rows: StoredRow[] = []
  const lines = new Map<string, number>()
  for (const { line, cells } of placed.rows) {
    await breathe()
    const row: StoredRow = { line, cells: {}, problems: [] }
    for (const column of table.columns) {
      const cell = cells[places.get(column.key) ?? -1]
      if (cell === undefined) continue
      const read = readCell(column, cell)
      if (typeof read !== 'string') row.problems.push({ column: column.key, why: read.why })
      else if (read !== '') row.cells[column.key] = read
    }
    if (Object.keys(row.cells).length === 0 && row.problems.length === 0) continue
    if (isExample(table, row.cells)) {
      notes.push({ line, column: '', why: 'Đây là dòng ví dụ của mẫu nên được bỏ qua.' })
      continue
    }
    tellTwin(table, row, lines)
    rows.push(row)
  }
  return { rows: inOrder(table, rows), notes }
}

function readCell(column: TableColumn, cell: Cell): string | { why: string } {
  if (typeof cell !== 'string' && 'wrong' in cell) return { why: cell.wrong }
  if (typeof cell !== 'string' && 'day' in cell) {
    if (column.isDay) return cell.day
    if (!column.isProse)
      return {
        why: 'Excel đã đổi ô này thành ngày. Hãy để cột dạng Văn bản (Text) rồi gõ lại.',
      }
  }
  return cleanCell(column, textOf(cell))
}

/** A second row that is named as another is: which of the two would count? */
function tellTwin({ key }: ContentTable, row: StoredRow, lines: Map<string, number>): void {
  const slug = row.cells[slugColumnKey]
  const names = key.columns.map((column) => fold(row.cells[column] ?? ''))
  // Rows that say by their address which document they are may be named alike.
  const own = slug ? `slug ${fold(slug)}` : names[0] === '' ? undefined : names.join('\n')
  if (own === undefined) return
  const first = lines.get(own)
  if (first === undefined) lines.set(own, row.line)
  else
    row.problems.push({
      column: slug ? slugColumnKey : key.columns[0],
      why: `Trùng với dòng ${first}. Hãy bỏ bớt một dòng.`,
    })
}

/** The names by which rows of the file may refer to each other. */
function namesIn(table: ContentTable, rows: readonly StoredRow[]): string[] {
  if (!refersToItself(table)) return []
  const [name] = table.key.columns
  return rows.flatMap(({ cells, problems }) =>
    cells[name] && problems.length === 0 ? [cells[name]] : [],
  )
}

const refersToItself = ({ names, collection }: ContentTable) =>
  names.some((named) => named.collection === collection)

/** Rows that others name come before them, so that they are there when those are stored. */
function inOrder(table: ContentTable, rows: StoredRow[]): StoredRow[] {
  if (!refersToItself(table)) return rows
  const [name] = table.key.columns
  const byName = new Map(rows.map((row) => [fold(row.cells[name] ?? ''), row]))
  const others = table.columns.filter(({ key }) => key !== name).map(({ key }) => key)
  const placed = new Set<StoredRow>()
  const ordered: StoredRow[] = []
  for (const first of rows) {
    // Depth first, without recursion: a chain may be as long as the file.
    const open = [first]
    const entered = new Set<StoredRow>()
    while (open.length > 0) {
      const row = open.at(-1)!
      const waitsFor = entered.has(row)
        ? []
        : others.flatMap((key) =>
            (row.cells[key] ?? '').split(/[;\n]/).flatMap((part) => {
              const other = byName.get(fold(part))
              return other && other !== row && !placed.has(other) && !entered.has(other)
                ? [other]
                : []
            }),
          )
      entered.add(row)
      if (waitsFor.length > 0) open.push(...waitsFor)
      else {
        open.pop()
        if (!placed.has(row)) {
          placed.add(row)
          ordered.push(row)
        }
      }
    }
  }
  return ordered
}
