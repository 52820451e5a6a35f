import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import type { Column } from './columns'
import { guardCell } from './csv-guard'

type Template = {
  columns: readonly Pick<Column<object>, 'title' | 'hint'>[]
  sheetName: string
  format: 'xlsx' | 'csv'
}

/** An empty import file with its column titles; the XLSX one has a sheet that explains them. */
function importTemplate(template: Template) {
  return fillTable({ ...template, rows: [] })
}

/** An import file with rows in it. Cells that office programs would run as a formula are guarded in CSV. */
export async function fillTable({
  columns,
  sheetName,
  format,
  rows,
}: Template & { rows: readonly (readonly string[])[] }) {
  const titles = columns.map(({ title }) => title)
  if (format === 'csv') {
    const lines = [titles, ...rows.map((row) => row.map(guardCell))]
    const text = Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })
    return new Uint8Array(Buffer.from(`\ufeff${text}\r\n`))
  }
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName)
  sheet.columns = titles.map((title) => ({
    width: Math.max(18, title.length + 4),
    // As text, so that leading zeros stay and no program rewrites a day.
    style: { numFmt: '@', ...(rows.length > 0 ? { alignment: { wrapText: true } } : {}) },
  }))
  sheet.addRow(titles).font = { bold: true }
  for (const row of rows) sheet.addRow(row)
  const help = book.addWorksheet('Hướng dẫn')
  help.columns = [{ width: 28 }, { width: 90 }]
  help.addRow(['Cột', 'Cách ghi']).font = { bold: true }
  for (const { title, hint } of columns) help.addRow([title, hint])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The template as a download. @param fileName Without its ending. */
export async function templateResponse(
  template: Omit<Template, 'format'> & { fileName: string },
  asked: string | null,
): Promise<Response> {
  const format = asked === 'csv' ? 'csv' : 'xlsx'
  return new Response(await importTemplate({ ...template, format }), {
    headers: {
      'Content-Type':
        format === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${template.fileName}.${format}"`,
    },
  })
}
