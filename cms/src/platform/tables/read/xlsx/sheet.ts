import type { Cell, TableRow } from '../../cell'
import { maxColumns, maxInflated } from '../../limits'
import { createRowSink } from '../row-sink'
import { readCell, type Meaning, type RawCell } from './cell-value'
import type { Archive } from './open-archive'
import { parseXml, type Attributes } from './parse-xml'
import { createTextGatherer } from './strings'

/** One letter more than any value of a cell has; longer ones are cut here. */
const maxValueLength = 40_000

/**
 * The rows of a sheet that have something in them.
 * @throws TableProblem at the row after the last allowed
 */
export async function readSheet(
  archive: Archive,
  part: string,
  meaning: Meaning,
): Promise<TableRow[]> {
  const sink = createRowSink()
  const inline = createTextGatherer()
  let line = 0
  let column = 0
  let cells: Cell[] = []
  let raw: RawCell | undefined
  let isInData = false
  let isInValue = false
  let isInInline = false

  await parseXml(archive.pieces(part, maxInflated.sheet), { open, close, text })
  return sink.rows

  function open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') isInData = true
    if (!isInData) return
    if (name === 'row') {
      line = placeOf(attributes.r) ?? line + 1
      column = 0
      cells = []
    } else if (name === 'c') {
      column = columnOf(attributes.r) ?? column + 1
      raw = {
        type: attributes.t ?? 'n',
        style: Number(attributes.s ?? 0),
        value: '',
        hasValue: false,
        hasFormula: false,
        inline: '',
      }
    } else if (!raw) return
    else if (name === 'v') {
      isInValue = true
      raw.hasValue = true
    } else if (name === 'f') raw.hasFormula = true
    else if (name === 'is') {
      isInInline = true
      raw.type = 'inlineStr'
      inline.reset()
    } else if (isInInline) inline.open(name)
  }

  function text(more: string): void {
    if (isInValue && raw && raw.value.length < maxValueLength) raw.value += more
    else if (isInInline) inline.add(more)
  }

  function close(name: string): void {
    if (name === 'sheetData') isInData = false
    if (!isInData) return
    if (name === 'row') sink.add(line, cells)
    else if (name === 'v') isInValue = false
    else if (name === 'is') isInInline = false
    else if (isInInline) inline.close(name)
    else if (name === 'c' && raw) {
      if (raw.type === 'inlineStr') raw.inline = inline.text()
      if (column <= maxColumns) setCell(column, readCell(raw, meaning))
      raw = undefined
      inline.reset()
    }
  }

  function setCell(at: number, cell: Cell): void {
    while (cells.length < at - 1) cells.push('')
    cells[at - 1] = cell
  }
}

function placeOf(text: string | undefined): number | undefined {
  const place = Number(text)
  return Number.isInteger(place) && place > 0 ? place : undefined
}

/** 28 of "AB7". */
function columnOf(reference: string | undefined): number | undefined {
  const [, letters] = /^\$?([A-Z]{1,3})\$?\d*$/i.exec(reference ?? '') ?? []
  if (!letters) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
