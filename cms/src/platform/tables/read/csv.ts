import Papa from 'papaparse'
import type { Table } from '../cell'
import { unguardCell } from '../write/guard'
import { maxColumns } from '../limits'
import { decodeText } from './decode-text'
import { refuseMarkup } from './kind-of-file'
import { createRowSink } from './row-sink'

/**
 * The rows of a CSV file. Its separator stands in a first line "sep=;", which office programs do not
 * show, or is found out.
 * @throws TableProblem
 */
export function readCsv(bytes: Uint8Array): Table {
  const { text, isGuessed } = decodeText(bytes)
  return { rows: readCsvText(text).rows, ...(isGuessed ? { isGuessedText: true } : {}) }
}

/** The same of text. @throws TableProblem */
export function readCsvText(text: string): Table {
  const whole = text.replace(/^\ufeff/, '')
  refuseMarkup(whole)
  const [line = '', told] = /^"?sep=(.)"?[ \t;,]*(?:\r\n|\r|\n|$)/i.exec(whole) ?? []
  const content = whole.slice(line.length)
  const sink = createRowSink()
  let row = 0
  let failure: unknown
  Papa.parse<string[]>(content, {
    delimiter: told ?? separatorOf(content),
    step: ({ data, errors }, parser) => {
      row += 1
      const isBroken = errors.some(({ type }) => type === 'Quotes')
      try {
        sink.add(
          row,
          data.slice(0, maxColumns).map((text) => (isBroken ? brokenQuotes : readCell(text))),
        )
      } catch (error) {
        failure = error
        parser.abort()
      }
    },
  })
  if (failure) throw failure
  return { rows: sink.rows }
}

const brokenQuotes = {
  wrong: 'Dấu ngoặc kép (") của dòng này không khớp, các dòng sau có thể bị dính vào. Hãy sửa lại.',
}
/** How programs keep Excel from taking the zeros off a number: ="0231". */
const textFormula = /^="([^"]*)"$/
// White space may be what a guard stands before.
const readCell = (text: string) => unguardCell(textFormula.exec(text.trim())?.[1] ?? text)

/** What stands most often in the first line with something in it, which holds titles: cells may be full of commas. */
function separatorOf(content: string): string {
  const [titles = ''] = content.trimStart().split(/\r|\n/, 1)
  const count = (separator: string) => titles.split(separator).length
  return [';', ',', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
