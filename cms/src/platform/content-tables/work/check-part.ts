import type { PayloadRequest } from 'payload'
import { changesOf, fieldsOf, fingerprint, readRow, withRow } from '../read-row'
import type { StoredRow } from '../stored-row'
import type { Doc } from '../table'
import type { CellProblem } from '../vocabulary'
import { checkDocument } from './check-document'
import { loadDocuments } from './load-documents'
import type { Slice } from './slice'

/** Finds out what each row would do; nothing is changed. */
export async function checkPart(
  slice: Slice,
  req: PayloadRequest,
  rows: StoredRow[],
): Promise<void> {
  const { table } = slice
  const names = await slice.names()
  const targets = await slice.targets()
  const read = rows.map((row) => {
    const { puts, problems } = readRow(table, row.cells, names)
    row.problems.push(...problems)
    if (row.problems.length > 0) return { row, puts, target: undefined }
    const target = targets.find(withRow({}, puts))
    if ('why' in target) row.problems.push(target)
    return { row, puts, target: 'why' in target ? undefined : target }
  })
  const ids = read.flatMap(({ target }) => (target?.id ? [target.id] : []))
  const documents = await loadDocuments(req, table, ids)
  for (const { row, puts, target } of read) {
    await slice.breathe()
    if (target) {
      const before = documents.get(target.id ?? '')
      const after = withRow(before ?? {}, puts)
      if (before && target.id) {
        tellTaken(slice, row, target.id)
        await compare(row, { id: target.id, before, after })
      } else await describeNew(row, after)
    }
    if (row.problems.length > 0) row.kind = 'wrong'
  }

  async function compare(row: StoredRow, { id, before, after }: Compared): Promise<void> {
    const changes = changesOf(table, { before, after, names })
    Object.assign(row, { id, changes, seen: fingerprint(table, before) })
    row.kind = changes.length > 0 ? 'changed' : 'same'
    if (changes.length === 0) return
    const only = new Set(Object.keys(fieldsOf(table, changes, after)))
    const found = await checkDocument(req, table, { document: after, only, operation: 'update' })
    // A draft may lack what publishing it needs.
    if (before._status === 'draft') row.missing = found
    else row.problems.push(...found)
    row.problems.push(...checkWhole(after))
  }

  async function describeNew(row: StoredRow, after: Doc): Promise<void> {
    row.kind = 'new'
    row.changes = changesOf(table, { before: {}, after, names })
    for (const { key, isNeeded } of table.columns)
      if (isNeeded && row.cells[key] === undefined)
        row.problems.push({ column: key, why: 'Dòng mới cần có ô này. Hãy điền.' })
    row.missing = await checkDocument(req, table, { document: after, operation: 'create' })
    row.problems.push(...checkWhole(after))
  }

  function checkWhole(after: Doc): CellProblem[] {
    const problem = table.check?.(after)
    return problem ? [problem] : []
  }
}

type Compared = { id: string; before: Doc; after: Doc }

/** Two rows that are named differently may be the same document all the same. */
function tellTaken({ table, takenBy }: Slice, row: StoredRow, id: string): void {
  const first = takenBy.get(id)
  if (first === undefined || first === row.line) takenBy.set(id, row.line)
  else
    row.problems.push({
      column: table.key.columns[0],
      why: `Dòng này và dòng ${first} cùng là một ${table.called}. Hãy bỏ bớt một dòng.`,
    })
}
