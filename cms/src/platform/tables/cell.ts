/**
 * A cell of a table file as whoever wrote it sees it: its text; the same with the day it stands for
 * (YYYY-MM-DD); or what is wrong with it, in words that say how to mend it.
 */
export type Cell = string | { text: string; day: string } | { wrong: string }

/** A row that is not empty, with the number that office programs show beside it. */
export type TableRow = { line: number; cells: Cell[] }

export type Table = {
  /** Only rows with something in them, in the order of the file. */
  rows: TableRow[]
  /** Name of the sheet that was read; none for CSV. */
  sheet?: string
  /** The file was no UTF-8, and read as Windows writes Vietnamese: its titles show whether that was right. */
  isGuessedText?: true
}

export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return 'text' in cell ? cell.text : ''
}

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '')
