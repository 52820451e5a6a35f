import type { PayloadRequest } from 'payload'
import { fingerprint } from '../read-row'
import type { StoredRow } from '../stored-row'
import { loadDocuments } from './load-documents'
import { problemsOf } from './payload-problems'
import { isReferredTo } from './referred-to'
import { RefusedRow } from './run-part'
import type { Slice } from './slice'

/** Takes back what rows changed; what somebody changed since stays, with the reason. */
export async function undoPart(
  slice: Slice,
  req: PayloadRequest,
  rows: StoredRow[],
): Promise<void> {
  for (const row of [...rows].reverse()) {
    await slice.breathe()
    if (row.outcome === 'written' && row.undo) await undoRow(slice, req, row)
  }
}

async function undoRow(slice: Slice, req: PayloadRequest, row: StoredRow): Promise<void> {
  const { table } = slice
  const { isNew, before, after } = row.undo!
  const id = row.id!
  const document = (await loadDocuments(req, table, [id])).get(id)
  if (!document) return isNew ? void (row.outcome = 'undone') : keep('Nội dung này đã bị xóa.')
  if (fingerprint(table, document) !== after) return keep(changedSince)
  if (!isNew) await restore()
  else {
    if (await hasNewerVersion()) return keep(changedSince)
    if (await isReferredTo(req, table.collection, id))
      return keep('Nội dung khác đã dẫn tới đây. Hãy gỡ các chỗ dẫn trước rồi xóa bằng tay.')
    // Whoever made it just now may take it away again, though deleting is for administrators.
    await refusable(() =>
      req.payload.delete({ collection: table.collection, id, overrideAccess: true, req }),
    )
  }
  row.outcome = 'undone'

  function keep(why: string): void {
    row.outcome = 'kept'
    row.kept = why
  }

  async function restore(): Promise<void> {
    await refusable(() =>
      req.payload.update({
        collection: table.collection,
        id,
        data: before as never,
        draft: document!._status === 'draft',
        depth: 0,
        overrideAccess: false,
        user: slice.user,
        req,
      }),
    )
  }

  /** Saved again, even with the same cells: somebody worked on it. */
  async function hasNewerVersion(): Promise<boolean> {
    const { totalDocs } = await req.payload.countVersions({
      collection: table.collection,
      where: { parent: { equals: id } },
      overrideAccess: true,
      req,
    })
    return totalDocs > 1
  }

  async function refusable(write: () => Promise<unknown>): Promise<void> {
    try {
      await write()
    } catch (error) {
      const found = problemsOf(table, error)
      throw found ? new RefusedRow(row.line, found) : error
    }
  }
}

const changedSince = 'Có người đã sửa sau khi nhập, nên giữ nguyên.'
