import { deserialize, serialize } from 'node:v8'
import { createBreather } from '../../breathe'
import type { Table, TableRow } from '../cell'

/** Rows that are unpacked at once: a few milliseconds of work. */
const rowsAtOnce = 500

/** A table as it goes from one thread to another: its rows in pieces of bytes, which are moved, not copied. */
export type PackedTable = Omit<Table, 'rows'> & { pieces: Uint8Array[] }

export function packTable({ rows, ...rest }: Table): PackedTable {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    // A copy of its own: small buffers share memory, which cannot be moved.
    pieces.push(Uint8Array.from(serialize(rows.slice(at, at + rowsAtOnce))))
  return { ...rest, pieces }
}

/** Unpacks piece by piece: 20,000 rows at once would be a silence of about a tenth of a second. */
export async function unpackTable({ pieces, ...rest }: PackedTable): Promise<Table> {
  const rows: TableRow[] = []
  const breathe = createBreather()
  for (const piece of pieces) {
    rows.push(...(deserialize(piece) as TableRow[]))
    await breathe()
  }
  return { ...rest, rows }
}
