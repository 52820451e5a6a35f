import { fold } from '@chung-tay/miniapp/text'
import { z } from 'zod'
import { RequestError } from '../../platform/submissions'
import { dossierRowSchema, type DossierRow } from '../contract'
import { normalizeNumber } from '../look-up-keys'
import { dossierStates } from '../vocabulary'
import { columns } from './columns'

export type RowError = { line: number; column: string; why: string }
export type ParsedRows = { rows: (DossierRow & { line: number })[]; errors: RowError[] }

/**
 * Reads a table whose first row names its columns. Every row is right or named in `errors` with its
 * line in the file, its column and what is wrong; a number that comes twice counts once, the second
 * is an error.
 * @throws RequestError 400 when a column that must be there is missing.
 */
export function parseRows(table: string[][]): ParsedRows {
  const [titles = [], ...lines] = table
  const places = columns.map((column) => ({
    ...column,
    at: titles.findIndex((title) => fold(title) === fold(column.title)),
  }))
  const missing = places.filter(({ field, at }) => at < 0 && ['number', 'state'].includes(field))
  if (missing.length > 0) {
    const names = missing.map(({ title }) => `“${title}”`).join(', ')
    throw new RequestError({
      status: 400,
      code: 'FILE_REFUSED',
      message: `Tệp thiếu cột ${names}. Hãy tải mẫu về và giữ nguyên dòng tiêu đề.`,
    })
  }
  const rows: ParsedRows['rows'] = []
  const errors: RowError[] = []
  const seen = new Map<string, number>()
  lines.forEach((cells, index) => {
    const line = index + 2
    const given = Object.fromEntries(
      places.flatMap(({ field, at, isDay }): [string, string][] => {
        const text = at < 0 ? '' : (cells[at] ?? '')
        if (text === '') return []
        if (field === 'state') return [[field, stateOf(text)]]
        if (field === 'identityDigits') return [[field, text.padStart(4, '0')]]
        return [[field, isDay ? toDay(text) : text]]
      }),
    )
    const parsed = dossierRowSchema.safeParse(given, { error: z.locales.vi().localeError })
    if (!parsed.success) {
      errors.push(
        ...parsed.error.issues.map(({ path, message }) => ({
          line,
          column: columns.find(({ field }) => field === path[0])?.title ?? '',
          why: message,
        })),
      )
      return
    }
    const number = normalizeNumber(parsed.data.number)
    const first = seen.get(number)
    if (first) {
      errors.push({ line, column: 'Số hồ sơ', why: `Trùng với dòng ${first}.` })
      return
    }
    seen.set(number, line)
    rows.push({ ...parsed.data, line })
  })
  return { rows, errors }
}

function stateOf(text: string): string {
  const folded = fold(text)
  const found = dossierStates.find(({ value, label }) => fold(label) === folded || value === folded)
  return found?.value ?? text
}

/** YYYY-MM-DD of "5/11/1990", "05-11-1990" or a day written so already; else the text itself. */
export function toDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const written = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  const time = Date.parse(`${written}T00:00:00Z`)
  // 31/02 is no day, although Date would make it March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
  return isReal ? written : 'không phải ngày'
}
