import ExcelJS from 'exceljs'
import type { Column } from './columns'

type Template = {
  columns: readonly Pick<Column<object>, 'title' | 'hint'>[]
  sheetName: string
  format: 'xlsx' | 'csv'
}

/** An empty import file with its column titles; the XLSX one has a sheet that explains them. */
export async function importTemplate({ columns, sheetName, format }: Template) {
  const titles = columns.map(({ title }) => title)
  if (format === 'csv') return new Uint8Array(Buffer.from(`\ufeff${titles.join(';')}\r\n`))
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName)
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
