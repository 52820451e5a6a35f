import { cleanInput, cleanWriting } from '@chung-tay/shared/text'
import type { z } from 'zod'
import { createBreather } from '../breathe'
import { plainWords } from '../http/plain-words'
import { textOf, type Cell, type Table } from '../tables'
import type { Column, RowNote, Wrong } from './columns'
import { findTitles } from './find-titles'

export type ParsedTable<Row> = {
  rows: (Row & { line: number })[]
  errors: RowNote[]
  notes: RowNote[]
}

type Reading<Row> = {
  table: Table
  columns: readonly Column<Row>[]
  schema: z.ZodType<Row>
  /** What names a row: a second one of the same name is an error. Why, when it cannot be told. */
  keyOf: (row: Row) => string | Wrong
  /** Field in whose column trouble with the name is reported. */
  keyField: keyof Row & string
}

/**
 * Reads a table one of whose first rows names its columns. Every row is right or named in `errors`
 * with its row in the file, its column and what is wrong; what comes twice counts once, the second is
 * an error. It pauses now and then, so that the service answers others meanwhile.
 * @throws RequestError 400 when a column that must be there is missing.
 */
export async function parseTable<Row extends object>({
  table,
  columns,
  schema,
  keyOf,
  keyField,
}: Reading<Row>): Promise<ParsedTable<Row>> {
  const placed = findTitles(table, columns)
  const titleOf = (field: PropertyKey | undefined) =>
    columns.find((column) => column.field === field)?.title ?? ''
  const parsed: ParsedTable<Row> = { rows: [], errors: [], notes: placed.notes }
  const seen = new Map<string, number>()
  const breathe = createBreather()
  for (const { line, cells } of placed.rows) {
    await breathe()
    const { values, wrong } = readCells(placed.columns, cells)
    if (wrong.length > 0) {
      for (const each of wrong) parsed.errors.push({ line, ...each })
      continue
    }
    if (Object.keys(values).length === 0) continue
    const row = schema.safeParse(values, { error: plainWords })
    if (!row.success) {
      for (const { path, message } of row.error.issues)
        parsed.errors.push({ line, column: titleOf(path[0]), why: message })
      continue
    }
    const key = keyOf(row.data)
    const first = typeof key === 'string' ? seen.get(key) : undefined
    if (typeof key !== 'string')
      parsed.errors.push({ line, column: titleOf(keyField), why: key.why })
    else if (first)
      parsed.errors.push({ line, column: titleOf(keyField), why: `Trùng với dòng ${first}.` })
    else {
      seen.set(key, line)
      parsed.rows.push({ ...row.data, line })
    }
  }
  return parsed
}

type CellsRead = { values: Record<string, string>; wrong: Omit<RowNote, 'line'>[] }

/** The values of a row by field, and what is wrong with its cells, each fault named once. */
function readCells<Row>(
  columns: readonly (Column<Row> & { at: number })[],
  cells: readonly Cell[],
): CellsRead {
  const values: Record<string, string> = {}
  const wrong: CellsRead['wrong'] = []
  for (const { field, title, isProse, read, at } of columns) {
    const cell = at < 0 ? undefined : cells[at]
    if (cell === undefined) continue
    const value = valueOf(cell)
    if (typeof value === 'string') {
      if (value !== '') values[field] = value
    } else if (!wrong.some(({ why }) => why === value.why)) {
      wrong.push({ column: title, why: value.why })
    }

    function valueOf(given: Cell): string | Wrong {
      if (typeof given !== 'string' && 'wrong' in given) return { why: given.wrong }
      const text = (isProse ? cleanWriting : cleanInput)(textOf(given))
      return text !== '' && read ? read(text, given) : text
    }
  }
  return { values, wrong }
}
