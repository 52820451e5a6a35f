import { readNumber } from '@chung-tay/shared/text/written-number'

export type Figure = {
  label: string
  value: number
  outOf?: number
  group?: string
  /** A day as the service keeps days: noon in UTC. */
  date?: string
  note?: string
}

/**
 * Figures of a table that was copied from Excel or Word: a row a line, its cells apart by tabs. The first text is
 * the label, the first number the value; what else there is depends on the kind of chart. Lines without a number,
 * such as headings, are told by their number.
 */
export function readFigures(text: string, kind: string): { figures: Figure[]; left: number[] } {
  const figures: Figure[] = []
  const left: number[] = []
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return
    const figure = readRow(
      line.split('\t').map((cell) => cell.trim()),
      kind,
    )
    if (figure) figures.push(figure)
    else left.push(at + 1)
  })
  return { figures, left }
}

function readRow(cells: readonly string[], kind: string): Figure | undefined {
  // A year or a day in front is what the figure is called, not how much it is.
  const [first = '', ...others] = cells
  const numbers: number[] = []
  const words: string[] = []
  for (const cell of others) {
    const value = readNumber(cell.replace(/%$/, ''))
    if (value !== undefined) numbers.push(value)
    else if (cell !== '') words.push(cell)
  }
  const [value, second] = numbers
  if (first === '' || value === undefined) return undefined
  const date = kind === 'line' ? dayOf(first) : undefined
  const [word] = words
  return {
    label: first,
    value,
    ...(kind === 'share' && second !== undefined ? { outOf: second } : {}),
    ...(date ? { date } : {}),
    ...(word ? (kind === 'groups' ? { group: word } : { note: word }) : {}),
  }
}

/** The day of “26/11/2026”, the last one of “11/2026” and of “2026”. */
function dayOf(written: string): string | undefined {
  const [, day, month, year] = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(written) ?? []
  if (!year) return undefined
  const last = month ? new Date(Date.UTC(+year, +month, 0)).getUTCDate() : 31
  const moment = new Date(Date.UTC(+year, month ? +month - 1 : 11, day ? +day : last, 12))
  return !day || moment.getUTCDate() === +day ? moment.toISOString() : undefined
}
