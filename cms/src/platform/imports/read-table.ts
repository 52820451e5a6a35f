import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { RequestError } from '../http'
import { unguardCell } from './csv-guard'

export const maxRows = 20_000

/**
 * The cells of the first sheet of an XLSX file, or of a CSV file (comma, semicolon or tab), as text.
 * @throws RequestError 400 when it is neither, or longer than 20,000 rows.
 */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = isZip ? await readSheet(bytes) : readCsv(Buffer.from(bytes).toString('utf8'))
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
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
  // Empty rows stay, so that a row keeps the number that office programs show.
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = []
    for (let column = 1; column <= row.cellCount; column += 1) {
      const { value, text } = row.getCell(column)
      cells.push(value instanceof Date ? value.toISOString().slice(0, 10) : text.trim())
    }
    rows.push(cells)
  })
  return rows
}

/** The cells of a CSV file; its separator is found out. Empty lines stay, as rows without text. */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\ufeff/, '')
  const { data } = Papa.parse<string[]>(content, { delimiter: separatorOf(content) })
  return data.map((cells) => cells.map((cell) => unguardCell(cell.trim())))
}

/** What stands most often in the first line, which holds titles: cells may be full of commas. */
function separatorOf(content: string): string {
  const [titles = ''] = content.split(/\r|\n/, 1)
  const count = (separator: string) => titles.split(separator).length
  return [';', ',', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

const refuse = (message: string) => new RequestError({ status: 400, code: 'FILE_REFUSED', message })
