import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { RequestError } from '../submissions'

export const maxRows = 20_000

/**
 * The cells of the first sheet of an XLSX file, or of a CSV file (comma, semicolon or tab), as text.
 * @throws RequestError 400 when it is neither, or longer than 20,000 rows.
 */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = isZip ? await readSheet(bytes) : readCsv(Buffer.from(bytes).toString('utf8'))
  if (rows.length > maxRows + 1) {
    throw refuse(
      `Tệp có hơn ${maxRows.toLocaleString('vi-VN')} dòng. Hãy chia nhỏ rồi nhập từng tệp.`,
    )
  }
  return rows
}

async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(Buffer.from(bytes) as never)
  } catch {
    throw refuse('Không mở được tệp này. Hãy lưu lại dưới dạng Excel (.xlsx) hoặc CSV UTF-8.')
  }
  const rows: string[][] = []
  book.worksheets[0]?.eachRow({ includeEmpty: false }, (row) => {
    const cells: string[] = []
    for (let column = 1; column <= row.cellCount; column += 1) {
      const { value, text } = row.getCell(column)
      cells.push(value instanceof Date ? value.toISOString().slice(0, 10) : text.trim())
    }
    rows.push(cells)
  })
  return rows
}

/** The cells of a CSV file; its separator is found out. Empty lines are left out. */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\ufeff/, '')
  const { data } = Papa.parse<string[]>(content, { skipEmptyLines: 'greedy' })
  return data.map((cells) => cells.map((cell) => cell.trim()))
}

const refuse = (message: string) => new RequestError({ status: 400, code: 'FILE_REFUSED', message })
