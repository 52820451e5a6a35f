import Papa from 'papaparse'
import { guardCell } from './guard'

export type CsvCell = string | number | null | undefined

type Options = {
  /** What stands between cells: a semicolon opens well where the comma divides decimals. */
  separator?: ';' | ','
}

/**
 * A CSV file, with the mark by which office programs know UTF-8. Every CSV that leaves the service is
 * written here: no cell starts a formula, in quotes so that a comma or semicolon in it begins no other.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  { separator = ';' }: Options = {},
): string {
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : (cell ?? ''))),
  )
  const text = Papa.unparse(lines, {
    delimiter: separator,
    newline: '\r\n',
    quotes: (value) => typeof value === 'string' && needsQuotes.test(value),
  })
  return `\ufeff${text}\r\n`
}

/** What some program may take for the end of a cell, or for a sign with a meaning at its start. */
const needsQuotes = /[;,|\t\r\n"]|^[^\p{L}\p{N}]|\s$/u
