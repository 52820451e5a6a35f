import { cleanWriting, cleanWrittenLine, fold } from '@chung-tay/shared/text'
import { sha256 } from '../crypto/sha256'
import {
  emptyMark,
  type ContentTable,
  type Doc,
  type Names,
  type Put,
  type TableColumn,
} from './table'
import type { CellChange, CellProblem } from './vocabulary'

type RowRead = { puts: { key: string; put: Put }[]; problems: CellProblem[] }

const emptied = fold(emptyMark)

/** One way of writing what stands in a cell, whoever wrote it: what differs in nothing else is the same. */
export const cleanCell = ({ isProse }: Pick<TableColumn, 'isProse'>, text: string): string =>
  (isProse ? cleanWriting : cleanWrittenLine)(text)

const cellOf = (column: TableColumn, document: Doc, names: Names): string =>
  cleanCell(column, column.show(document, names))

/** What the cells of a row would write into a document, and which of them cannot be read. */
export function readRow(
  { columns }: ContentTable,
  cells: Readonly<Record<string, string>>,
  names: Names,
): RowRead {
  const row: RowRead = { puts: [], problems: [] }
  for (const { key, read, clear } of columns) {
    const text = cells[key]
    if (text === undefined) continue
    if (fold(text) === emptied && text.length <= emptyMark.length + 2) {
      if (clear) row.puts.push({ key, put: clear })
      else row.problems.push({ column: key, why: 'Ô này không bỏ trống được.' })
      continue
    }
    const found = read(text, names)
    if (typeof found === 'function') row.puts.push({ key, put: found })
    else row.problems.push({ column: key, why: found.why })
  }
  return row
}

/** A document with the cells of a row written into it; the given one stays as it is. */
export function withRow(document: Doc, puts: RowRead['puts']): Doc {
  const after = structuredClone(document)
  for (const { put } of puts) put(after)
  return after
}

/** The cells that differ, before and after. */
export function changesOf(
  { columns }: ContentTable,
  { before, after, names }: { before: Doc; after: Doc; names: Names },
): CellChange[] {
  return columns.flatMap((column) => {
    const change = {
      column: column.key,
      before: cellOf(column, before, names),
      after: cellOf(column, after, names),
    }
    return change.before === change.after ? [] : [change]
  })
}

/** Values of the fields that the changes touch. */
export function fieldsOf(
  { columns }: ContentTable,
  changes: readonly CellChange[],
  document: Doc,
): Doc {
  const touched = new Set(changes.map(({ column }) => column))
  const fields = columns.filter(({ key }) => touched.has(key)).map(({ field }) => field)
  return Object.fromEntries(fields.map((field) => [field, document[field] ?? null]))
}

/** What is referred to stands for itself: that it was given another name changes nothing here. */
const ids: Names = {
  find: (_, text) => text,
  show: (_, id) => id,
  expect: () => undefined,
  add: () => undefined,
}

/** Tells whether somebody changed what a table shows of a document. */
export function fingerprint({ columns }: ContentTable, document: Doc): string {
  return sha256(JSON.stringify(columns.map((column) => cellOf(column, document, ids)))).slice(0, 32)
}

/** The row of a document, as a file holds it. */
export const cellsOf = ({ columns }: ContentTable, document: Doc, names: Names): string[] =>
  columns.map((column) => cellOf(column, document, names))
