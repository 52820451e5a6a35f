import type { Cell } from '../tables'

/** Something about a row of a file: its line as office programs count, its column, what and what to do. */
export type RowNote = { line: number; column: string; why: string }

/** Why the value of a cell cannot be taken, and what to do. */
export type Wrong = { why: string }

/** A column of an import file, as staff see it. */
export type Column<Row> = {
  field: keyof Row & string
  title: string
  hint: string
  /** The file must have this column. */
  isNeeded?: true
  /** Sentences: their signs and line breaks stay. Other texts are cleaned as numbers and names are. */
  isProse?: true
  /** Makes the value of a cell that is not empty; the cleaned text itself when left out. */
  read?: (text: string, cell: Cell) => string | Wrong
}
