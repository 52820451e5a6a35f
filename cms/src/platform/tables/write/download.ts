import { runJob } from '../thread/run-job'
import { writeCsv, type CsvCell } from './csv'
import type { Sheet } from './sheet'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csvType = 'text/csv; charset=utf-8'

/** The bytes of an XLSX file, written in a thread of its own. */
export const xlsxOf = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  runJob({ kind: 'write', sheets })

type Download = {
  /** Without its ending. */
  fileName: string
  format: 'csv' | 'xlsx'
  /** The first is the whole of a CSV file. */
  sheets: [Sheet, ...Sheet[]]
}

/** A table to keep, for whoever asked for it only. */
export async function tableDownload({ fileName, format, sheets }: Download): Promise<Response> {
  const body = format === 'csv' ? writeCsv(sheets[0].rows as CsvCell[][]) : await xlsxOf(sheets)
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': format === 'csv' ? csvType : xlsxType,
      'Content-Disposition': `attachment; filename="${fileName}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
