import type { TableImport, TableImportPart } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../database/in-own-transaction'
import type { StoredRow } from '../stored-row'
import type { Counts, TableImportState, Work } from '../vocabulary'
import { countRows } from './count-rows'
import type { Slice } from './slice'

/** Does the work with the rows of a part; what it changes of them is stored. */
export type PartWork = (slice: Slice, req: PayloadRequest, rows: StoredRow[]) => Promise<void>

/** A row that Payload refused to store: its transaction is lost, and begins again without the row. */
export class RefusedRow extends Error {
  constructor(
    readonly line: number,
    readonly problems: StoredRow['problems'],
  ) {
    super(`Row ${line} was refused`)
  }
}

type Kind = { name: Work; each: PartWork; then: TableImportState; isBackwards?: true }

/** @returns Whether more parts may wait; the last one brings the import into its next state. */
export async function runPart(slice: Slice, work: Kind): Promise<boolean> {
  const refused = new Map<number, StoredRow['problems']>()
  for (;;) {
    try {
      return await inOwnTransaction(
        slice.payload,
        (req) => once(slice, work, refused, req),
        slice.user,
      )
    } catch (error) {
      // Names and targets that the lost transaction made are none.
      slice.forget()
      if (!(error instanceof RefusedRow)) throw error
      refused.set(error.line, error.problems)
    }
  }
}

async function once(
  slice: Slice,
  { name, each, then, isBackwards }: Kind,
  refused: ReadonlyMap<number, StoredRow['problems']>,
  req: PayloadRequest,
): Promise<boolean> {
  const { payload, id } = slice
  const where = { id: { equals: id } }
  const current = (await payload.db.findOne<TableImport>({
    collection: 'table-imports',
    where,
    req,
  })) as TableImport | null
  // Somebody stopped it, or it is done: by this one, before its process ended.
  if (current?.state !== name) return false
  const { docs } = await payload.db.find<TableImportPart>({
    collection: 'table-import-parts',
    where: { and: [{ import: { equals: id } }, { work: { not_equals: name } }] },
    sort: isBackwards ? '-order' : 'order',
    limit: 1,
    pagination: false,
    req,
  })
  const part = docs[0]
  if (!part) {
    await change({ state: then, done: current.total })
    return false
  }
  const rows = part.rows as StoredRow[]
  for (const row of rows) {
    const problems = refused.get(row.line)
    if (problems)
      Object.assign(
        row,
        name === 'undoing' ? { outcome: 'kept' } : { outcome: 'refused', problems },
      )
  }
  await each(slice, req, rows)
  const before = part.counts as Counts
  const counts = countRows(rows)
  await payload.db.updateOne({
    collection: 'table-import-parts',
    id: part.id,
    data: { rows, counts, work: name },
    req,
    returning: false,
  })
  await change({
    done: Math.min(current.total, (current.done ?? 0) + rows.length),
    counts: sumOf(current.counts as Counts, before, counts),
  })
  return true

  async function change(data: Record<string, unknown>): Promise<void> {
    await payload.db.updateOne({ collection: 'table-imports', id, data, req, returning: false })
  }
}

/** All counts with those of a part as they are now, instead of as they were. */
function sumOf(all: Counts, before: Counts, now: Counts): Counts {
  const names = new Set([...Object.keys(all), ...Object.keys(now)]) as Set<keyof Counts>
  return Object.fromEntries(
    [...names].map((name) => [name, (all[name] ?? 0) - (before[name] ?? 0) + (now[name] ?? 0)]),
  )
}
