import { toLocalDate } from '@chung-tay/shared/calendar'
import type { DossierRow, RowCounts } from '@chung-tay/shared/dossiers/contract'
import type { PayloadRequest } from 'payload'
import { createBreather } from '../../platform/breathe'
import type { RowNote } from '../../platform/imports'
import type { Table } from '../../platform/tables'
import { hashNumber } from '../look-up-keys'
import { findKnown, isSame, procedureIds, toStored } from '../write-rows'
import { columns } from './columns'
import { parseRows } from './parse-rows'

export type DossierPreview = {
  counts: Omit<RowCounts, 'refused'>
  rows: DossierRow[]
  errors: RowNote[]
  notes: RowNote[]
}

type Line = DossierRow & { line: number }

const rowsAtOnce = 100
const titleOf = (field: keyof DossierRow) =>
  columns.find((column) => column.field === field)?.title ?? ''

/** What the rows of a table would do to the dossiers of a unit, and what is odd about them. */
export async function previewRows(
  req: PayloadRequest,
  unit: string,
  table: Table,
): Promise<DossierPreview> {
  const parsed = await parseRows(table)
  const errors = [...parsed.errors]
  const notes = [...parsed.notes]
  const counts = { created: 0, updated: 0, unchanged: 0 }
  const procedures = await procedureIds(req, parsed.rows)
  const today = toLocalDate(new Date())
  const rows: DossierRow[] = []
  const breathe = createBreather()
  for (let at = 0; at < parsed.rows.length; at += rowsAtOnce) {
    const part = parsed.rows.slice(at, at + rowsAtOnce)
    const known = await findKnown(req, part)
    for (const row of part) {
      await breathe()
      const wrong = whyNot(row, today)
      const before = known.get(hashNumber(row.number))
      if (wrong) errors.push(wrong)
      // Not whose it is, nor that it is there: both would tell what other units handle.
      else if (before && before.unit !== unit)
        errors.push({ line: row.line, column: titleOf('number'), why: 'Không nhập được.' })
      else {
        const { line: _line, ...stored } = row
        rows.push(stored)
        notes.push(...oddities(row, procedures, today))
        if (!before) counts.created += 1
        else if (isSame(before, toStored(row, unit, procedures))) counts.unchanged += 1
        else counts.updated += 1
      }
    }
  }
  const byLine = (a: RowNote, b: RowNote) => a.line - b.line
  return { counts, rows, errors: errors.sort(byLine), notes: notes.sort(byLine) }
}

function whyNot({ line, birthDay }: Line, today: string): RowNote | undefined {
  return birthDay && birthDay > today
    ? { line, column: titleOf('birthDay'), why: 'Ngày sinh ở sau hôm nay. Hãy xem lại.' }
    : undefined
}

/** What is taken all the same, but looks like a slip. */
function oddities(
  { line, procedure, receivedOn, expectedOn }: Line,
  procedures: ReadonlyMap<string, string>,
  today: string,
): RowNote[] {
  const notes: RowNote[] = []
  const note = (field: keyof DossierRow, why: string) =>
    notes.push({ line, column: titleOf(field), why })
  if (procedure && !procedures.has(procedure))
    note(
      'procedure',
      `Không có thủ tục “${procedure}”. Hồ sơ vẫn được lưu nhưng không gắn với thủ tục nào.`,
    )
  if (receivedOn && expectedOn && expectedOn < receivedOn)
    note('expectedOn', 'Ngày hẹn trả ở trước ngày tiếp nhận. Hãy xem lại hai ngày này.')
  if (receivedOn && receivedOn > today)
    note('receivedOn', 'Ngày tiếp nhận ở sau hôm nay. Hãy xem lại.')
  return notes
}
