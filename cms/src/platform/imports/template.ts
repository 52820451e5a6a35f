import { tableDownload, writeCsv, xlsxOf, type Sheet } from '../tables'
import type { Column } from './columns'

type Template = {
  columns: readonly Pick<Column<object>, 'title' | 'hint'>[]
  sheetName: string
}
type Rows = readonly (readonly string[])[]

/** An import file with rows in it. */
export async function fillTable(
  template: Template & { format: 'csv' | 'xlsx'; rows: Rows },
): Promise<Uint8Array> {
  const sheets = sheetsOf(template, template.rows)
  return template.format === 'csv' ? Buffer.from(writeCsv(sheets[0].rows)) : xlsxOf(sheets)
}

/** An empty import file as a download. @param asked Its format: csv, else XLSX */
export function templateResponse(
  template: Template & { fileName: string },
  asked: string | null,
): Promise<Response> {
  return tableDownload({
    fileName: template.fileName,
    format: asked === 'csv' ? 'csv' : 'xlsx',
    sheets: sheetsOf(template, []),
  })
}

/** The table, and a sheet that explains its columns. */
function sheetsOf({ columns, sheetName }: Template, rows: Rows): [Sheet, Sheet] {
  const titles = columns.map(({ title }) => title)
  return [
    {
      name: sheetName,
      widths: titles.map((title) => Math.max(18, title.length + 4)),
      rows: [titles, ...rows],
    },
    {
      name: 'Hướng dẫn',
      widths: [28, 90],
      rows: [['Cột', 'Cách ghi'], ...columns.map(({ title, hint }) => [title, hint])],
    },
  ]
}
