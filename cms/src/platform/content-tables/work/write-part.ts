import type { PayloadRequest } from 'payload'
import { changesOf, fieldsOf, fingerprint, readRow, withRow } from '../read-row'
import type { StoredRow } from '../stored-row'
import type { Doc } from '../table'
import { loadDocuments } from './load-documents'
import { problemsOf } from './payload-problems'
import { RefusedRow } from './run-part'
import type { Slice } from './slice'

type Stored = Doc & { id: string }

/** Stores the rows that change something, by Payload's own rules, as whoever brought the file in. */
export async function writePart(
  slice: Slice,
  req: PayloadRequest,
  rows: StoredRow[],
): Promise<void> {
  for (const row of rows) {
    await slice.breathe()
    const isDue = row.kind === 'new' || row.kind === 'changed'
    if (isDue && row.problems.length === 0 && !row.outcome) await writeRow(slice, req, row)
  }
}

async function writeRow(slice: Slice, req: PayloadRequest, row: StoredRow): Promise<void> {
  const { table } = slice
  const name = table.key.columns[0]
  const asWriter = { depth: 0, overrideAccess: false, user: slice.user, req }
  const names = await slice.names()
  const { puts, problems } = readRow(table, row.cells, names)
  // A name that it refers to may be gone since it was checked.
  if (problems.length > 0) return refuse(problems)
  return row.kind === 'new' ? create() : change()

  async function create(): Promise<void> {
    const data = withRow({}, puts)
    const targets = await slice.targets()
    const target = targets.find(data)
    if ('why' in target || target.id) return refuse([{ column: name, why: madeMeanwhile }])
    const isPublic =
      slice.isPublishing && !table.isPublishedByHand && (row.missing ?? []).length === 0
    const made = await stored(() =>
      req.payload.create({
        collection: table.collection,
        data: { ...data, _status: isPublic ? 'published' : 'draft' } as never,
        draft: !isPublic,
        ...asWriter,
      }),
    )
    targets.add(made)
    names.add(table.collection, made)
    finish(made, { isNew: true, before: {} })
  }

  async function change(): Promise<void> {
    const document = (await loadDocuments(req, table, [row.id!])).get(row.id!)
    if (!document) return refuse([{ column: name, why: goneMeanwhile }])
    if (fingerprint(table, document) !== row.seen)
      return refuse([{ column: name, why: changedMeanwhile }])
    const after = withRow(document, puts)
    const changes = changesOf(table, { before: document, after, names })
    const made = await stored(() =>
      req.payload.update({
        collection: table.collection,
        id: row.id!,
        data: fieldsOf(table, changes, after) as never,
        // What nobody published yet is not published by the way.
        draft: document._status === 'draft',
        ...asWriter,
      }),
    )
    names.add(table.collection, made)
    finish(made, { isNew: false, before: fieldsOf(table, changes, document) })
  }

  async function stored(write: () => Promise<unknown>): Promise<Stored> {
    try {
      return (await write()) as Stored
    } catch (error) {
      const found = problemsOf(table, error)
      throw found ? new RefusedRow(row.line, found) : error
    }
  }

  function finish(made: Stored, undo: { isNew: boolean; before: Doc }): void {
    row.id = String(made.id)
    row.outcome = 'written'
    row.isDraft = made._status === 'draft'
    row.undo = { ...undo, after: fingerprint(table, made) }
  }

  function refuse(found: StoredRow['problems']): void {
    Object.assign(row, { outcome: 'refused', problems: found })
  }
}

const madeMeanwhile =
  'Có người vừa thêm đúng nội dung này sau khi bạn xem trước. Hãy chọn lại tệp để so lại.'
const goneMeanwhile = 'Nội dung này không còn nữa. Hãy chọn lại tệp để so lại.'
const changedMeanwhile =
  'Có người vừa sửa nội dung này sau khi bạn xem trước. Hãy chọn lại tệp để so lại.'
