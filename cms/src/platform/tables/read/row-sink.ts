import { isEmptyCell, type Cell, type TableRow } from '../cell'
import { maxCellLength, maxLetters, maxRows } from '../limits'
import { tooLarge, tooManyRows } from '../table-problem'

export const tooLong: Cell = {
  wrong: `Ô này dài hơn ${maxCellLength.toLocaleString('vi-VN')} chữ cái. Hãy rút ngắn.`,
}

const damaged: Cell = {
  wrong: 'Ô này có chữ bị hỏng (�). Hãy gõ lại, hoặc lưu lại tệp dưới dạng Excel (.xlsx).',
}

/**
 * Takes rows as they are read and keeps those with something in them.
 * @throws TableProblem at the row after the last allowed, or with more letters than allowed
 */
export function createRowSink() {
  const rows: TableRow[] = []
  let letters = 0
  return {
    rows,
    add(line: number, given: Cell[]): void {
      const cells = given.map(checked)
      while (cells.length > 0 && isEmptyCell(cells.at(-1))) cells.pop()
      if (cells.length === 0) return
      // The titles are a row too.
      if (rows.length > maxRows) throw tooManyRows(maxRows)
      for (const cell of cells) letters += typeof cell === 'string' ? cell.length : 40
      if (letters > maxLetters) throw tooLarge()
      rows.push({ line, cells })
    },
  }
}

function checked(cell: Cell | undefined): Cell {
  // Cells left out within a row.
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return cell
  const text = cell.trim()
  if (text.length > maxCellLength) return tooLong
  return text.includes('\ufffd') ? damaged : text
}
