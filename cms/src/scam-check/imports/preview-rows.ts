import {
  indicatorRowSchema,
  maxRowsAtOnce,
  type IndicatorRow,
} from '@chung-tay/shared/scam-check/contract'
import type { PayloadRequest } from 'payload'
import { parseTable } from '../../platform/imports'
import type { Table } from '../../platform/tables'
import { placeIndicator, type Placed } from '../indicators/place-indicator'
import { officialDirectory, whyNotListed } from '../indicators/refuse-official'
import { columns } from './columns'
import { findKnown } from './find-known'

/** Digests come from other threads: one row after the other would wait for the service's turn each time. */
const placedAtOnce = 100

/** What the rows of a table would propose: those that are right, and why others are not. */
export async function previewIndicators(req: PayloadRequest, table: Table) {
  const directory = await officialDirectory(req)
  const placed = new Map<IndicatorRow & { line: number }, Placed>()
  const { rows, errors, notes } = await parseTable<IndicatorRow>({
    table,
    columns,
    schema: indicatorRowSchema,
    keyOf: (row) => {
      const refused = whyNotListed(row, directory)
      return refused ? { why: refused } : `${row.kind} ${row.bank ?? ''} ${row.value.toLowerCase()}`
    },
    keyField: 'value',
  })
  const lineOf = new Map<string, number>()
  for (let start = 0; start < rows.length; start += placedAtOnce) {
    const part = rows.slice(start, start + placedAtOnce)
    const places = await Promise.all(part.map((row) => placeIndicator(row)))
    for (const [index, row] of part.entries()) {
      const found = places[index]
      const earlier = found && lineOf.get(found.canonical)
      if (!found) errors.push(at(row.line, 'Không đọc được. Hãy chép lại cho đúng.'))
      else if (earlier) errors.push(at(row.line, `Trùng với dòng ${earlier}.`))
      else {
        lineOf.set(found.canonical, row.line)
        placed.set(row, found)
      }
    }
  }
  const known = await findKnown(req, [...lineOf.keys()])
  for (const [row, { canonical }] of placed) {
    if (known.has(canonical)) errors.push(at(row.line, 'Đã có trong danh sách.'))
  }
  const wrong = new Set(errors.map(({ line }) => line))
  const right = rows.filter(({ line }) => !wrong.has(line))
  return {
    rows: right.map(({ line: _line, ...row }) => row),
    errors: errors.sort((a, b) => a.line - b.line),
    notes,
    maxRowsAtOnce,
  }
}

const at = (line: number, why: string) => ({ line, column: 'Số, đường link, tên gói', why })
