import ExcelJS from 'exceljs'
import { columns } from './columns'

/** An empty import file with its column titles; the XLSX one has a sheet that explains them. */
export async function importTemplate(format: 'xlsx' | 'csv'): Promise<Uint8Array> {
  const titles = columns.map(({ title }) => title)
  if (format === 'csv') return Buffer.from(`\ufeff${titles.join(';')}\r\n`)
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Hồ sơ')
  sheet.addRow(titles).font = { bold: true }
  sheet.columns.forEach((column, index) => {
    column.width = Math.max(18, (titles[index]?.length ?? 0) + 4)
    // As text, so that leading zeros stay and no program rewrites a day.
    column.numFmt = '@'
  })
  const help = book.addWorksheet('Hướng dẫn')
  help.columns = [{ width: 28 }, { width: 90 }]
  help.addRow(['Cột', 'Cách ghi']).font = { bold: true }
  for (const { title, hint } of columns) help.addRow([title, hint])
  return new Uint8Array(await book.xlsx.writeBuffer())
}
