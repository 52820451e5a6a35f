import { fold } from '@chung-tay/shared/text'
import { RequestError } from '../http'
import { textOf, type Table, type TableRow } from '../tables'
import type { Column, RowNote } from './columns'

/** A letterhead or a heading may stand above the titles. */
const rowsToLookAt = 20

export type Placed<Row> = {
  columns: (Column<Row> & { at: number })[]
  rows: TableRow[]
  notes: RowNote[]
}

/**
 * Finds the row that names the columns, and where each of them is; the rows below it hold values.
 * Columns of the file that have no meaning here are noted: nothing is left out without a word.
 * @throws RequestError 400 when a column that must be there is missing, or is there twice
 */
export function findTitles<Row>(table: Table, columns: readonly Column<Row>[]): Placed<Row> {
  const { rows } = table
  const titlesOf = (row: TableRow | undefined) =>
    (row?.cells ?? []).map((cell) => fold(textOf(cell)))
  const needed = columns.filter(({ isNeeded }) => isNeeded)
  const missingIn = (titles: string[]) =>
    needed.filter(({ title }) => !titles.includes(fold(title)))
  const found = rows
    .slice(0, rowsToLookAt)
    .findIndex((row) => missingIn(titlesOf(row)).length === 0)
  const at = Math.max(0, found)
  const titles = titlesOf(rows[at])
  refuseMissing(missingIn(titles), table)
  refuseDoubled(columns.filter(({ title }) => isTwiceIn(titles, fold(title))))
  const known = new Set(columns.map(({ title }) => fold(title)))
  return {
    columns: columns.map((column) => ({ ...column, at: titles.indexOf(fold(column.title)) })),
    rows: rows.slice(at + 1),
    notes: titles.flatMap((title, place) =>
      title === '' || known.has(title)
        ? []
        : [
            {
              line: rows[at]!.line,
              column: textOf(rows[at]!.cells[place]).slice(0, 60),
              why: 'Mẫu không có cột này nên cột không được đọc. Nếu cần, hãy sửa tiêu đề cho đúng mẫu.',
            },
          ],
    ),
  }
}

const isTwiceIn = (titles: string[], title: string) =>
  titles.indexOf(title) !== titles.lastIndexOf(title)

function refuseMissing(missing: readonly { title: string }[], table: Table): void {
  if (missing.length === 0) return
  const place = table.sheet === undefined ? 'Tệp' : `Trang tính “${table.sheet}”`
  const letters = table.isGuessedText
    ? ' Nếu tệp có cột này, hãy lưu lại với bảng mã UTF-8, hoặc dưới dạng .xlsx.'
    : ''
  throw refused(
    `${place} thiếu cột ${names(missing)}. Hãy tải mẫu về và giữ nguyên dòng tiêu đề.${letters}`,
  )
}

function refuseDoubled(doubled: readonly { title: string }[]): void {
  if (doubled.length === 0) return
  throw refused(`Tệp có hai cột cùng tên ${names(doubled)}. Hãy bỏ bớt một cột.`)
}

const names = (columns: readonly { title: string }[]) =>
  columns.map(({ title }) => `“${title}”`).join(', ')

const refused = (message: string) =>
  new RequestError({ status: 400, code: 'FILE_REFUSED', message })
