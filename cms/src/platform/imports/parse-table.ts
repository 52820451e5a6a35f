import { fold } from '@chung-tay/shared/text'
import { z } from 'zod'
import { RequestError } from '../http'
import type { Column } from './columns'

export type RowError = { line: number; column: string; why: string }
export type ParsedTable<Row> = { rows: (Row & { line: number })[]; errors: RowError[] }

type Reading<Row> = {
  /** Rows of cells; the first names the columns. */
  table: string[][]
  columns: readonly Column<Row>[]
  schema: z.ZodType<Row>
  /** What names a row: a second one of the same name is an error. A message when it cannot be told. */
  keyOf: (row: Row) => string | { why: string }
  /** Field in whose column trouble with the name is reported. */
  keyField: keyof Row & string
}

/**
 * Reads a table whose first row names its columns. Every row is right or named in `errors` with its
 * row in the file, its column and what is wrong; what comes twice counts once, the second is an error.
 * @throws RequestError 400 when a column that must be there is missing.
 */
export function parseTable<Row extends object>(reading: Reading<Row>): ParsedTable<Row> {
  const { columns, schema, keyOf, keyField } = reading
  const [titles = [], ...lines] = reading.table
  const places = columns.map((column) => ({
    ...column,
    at: titles.findIndex((title) => fold(title) === fold(column.title)),
  }))
  refuseMissing(places.filter(({ isNeeded, at }) => isNeeded && at < 0))
  const titleOf = (field: PropertyKey | undefined) =>
    columns.find((column) => column.field === field)?.title ?? ''
  const rows: ParsedTable<Row>['rows'] = []
  const errors: RowError[] = []
  const seen = new Map<string, number>()
  lines.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return
    const line = index + 2
    const given = Object.fromEntries(
      places.flatMap(({ field, at, read }): [string, string][] => {
        const text = at < 0 ? '' : (cells[at] ?? '')
        return text === '' ? [] : [[field, read ? read(text) : text]]
      }),
    )
    const parsed = schema.safeParse(given, { error: z.locales.vi().localeError })
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues)
        errors.push({ line, column: titleOf(path[0]), why: message })
      return
    }
    const key = keyOf(parsed.data)
    const first = typeof key === 'string' ? seen.get(key) : undefined
    if (typeof key !== 'string') errors.push({ line, column: titleOf(keyField), why: key.why })
    else if (first)
      errors.push({ line, column: titleOf(keyField), why: `Trùng với dòng ${first}.` })
    else {
      seen.set(key, line)
      rows.push({ ...parsed.data, line })
    }
  })
  return { rows, errors }
}

/** YYYY-MM-DD of "5/11/1990", "05-11-1990" or a day written so already; else words that are no day. */
export function toDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const written = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  const time = Date.parse(`${written}T00:00:00Z`)
  // 31/02 is no day, although Date would make it March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
  return isReal ? written : 'không phải ngày'
}

/** The value of the option whose value or label this is; else the text itself. */
export function toOption(
  options: readonly { value: string; label: string }[],
): (text: string) => string {
  return (text) => {
    const folded = fold(text)
    const found = options.find(({ value, label }) => fold(label) === folded || value === folded)
    return found?.value ?? text
  }
}

function refuseMissing(missing: readonly { title: string }[]): void {
  if (missing.length === 0) return
  const names = missing.map(({ title }) => `“${title}”`).join(', ')
  throw new RequestError({
    status: 400,
    code: 'FILE_REFUSED',
    message: `Tệp thiếu cột ${names}. Hãy tải mẫu về và giữ nguyên dòng tiêu đề.`,
  })
}
