import writeExcelFile, { type Feature } from 'write-excel-file/node'
import type { Sheet } from './sheet'

/** Excel's name for "text": leading zeros stay, no day is rewritten, nothing typed becomes a formula. */
const text = { type: String, format: '@' } as const
const title = { ...text, fontWeight: 'bold' } as const

/**
 * Styles get their numbers in the order in which cells need them: after the first title's comes the
 * one of `plainText`, which stands behind the titles for that.
 */
const plainTextStyle = 2
const plainText = { ...text, value: '' }

/** Makes whole columns text, so that what people fill in below stays as they typed it. */
const textColumns: Feature<never> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'col' ? { ...attributes, style: plainTextStyle } : attributes,
      },
    },
  },
}

/** An XLSX file. It works without a pause: the service calls it in a thread of its own, see `xlsxOf`. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map(({ name, widths, rows: [titles = [], ...rows] }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        [...titles.map((value) => ({ ...title, value: escaped(String(value)) })), plainText],
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
    { features: [textColumns] } as never,
  )
  return new Uint8Array(await file.toBuffer())
}

const toCell = (value: string | number) =>
  typeof value === 'number'
    ? { type: Number, value }
    : value === ''
      ? null
      : { ...text, wrap: true, value: escaped(value) }

/** A text such as "_x0041_" would be read as the sign it names. */
const escaped = (value: string) => value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
