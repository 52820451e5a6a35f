import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import type { TableImport } from '@chung-tay/shared/payload-types'
import { tableOf } from '../find-table'
import type { TableImportState, Work } from '../vocabulary'
import { beginWork, tableTask } from './begin-work'
import { checkPart } from './check-part'
import { runPart, type PartWork } from './run-part'
import { openSlice } from './slice'
import { undoPart } from './undo-part'
import { writePart } from './write-part'

/** After so many parts others have their turn; the rest goes on right after them. */
const partsAtOnce = 40

const works: Record<Work, { each: PartWork; then: TableImportState; isBackwards?: true }> = {
  checking: { each: checkPart, then: 'ready' },
  writing: { each: writePart, then: 'done' },
  // What came last goes first: it may refer to what came before it.
  undoing: { each: undoPart, then: 'undone', isBackwards: true },
}

/** What fails is tried so often again, from the part that it failed at. */
const retries = 3

/**
 * Checks, stores or takes back the rows of a file, a part at a time: a part and what it changes are stored
 * together, so that none is done twice, however often the service ends meanwhile.
 */
export const tableImportTask: TaskConfig = {
  slug: tableTask,
  label: 'Nhập bảng',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  retries,
  onFail: async ({ input, req, taskStatus }) => {
    if ((taskStatus?.totalTried ?? 0) >= retries)
      await giveUp(req, (input as { import: string }).import)
  },
  handler: async ({ input, req }) => {
    const { import: id } = input as { import: string }
    if (await workOn(req.payload, id)) await beginWork(req, id)
    return { output: {} }
  },
}

/** Works on some parts of an import. @returns Whether more may wait */
export async function workOn(payload: Payload, id: string): Promise<boolean> {
  const found = (await payload.db.findOne<TableImport>({
    collection: 'table-imports',
    where: { id: { equals: id } },
    req: {},
  })) as TableImport | null
  const work = works[found?.state as Work]
  if (!found || !work) return false
  const slice = await openSlice(payload, found, tableOf({ payload }, found.table))
  for (let count = 0; count < partsAtOnce; count += 1)
    if (!(await runPart(slice, { name: found.state as Work, ...work }))) return false
  return true
}

/** What was stored so far stays, and may be taken back. */
async function giveUp(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'table-imports',
    id,
    data: { state: 'failed', problem: failed },
    req: {},
    returning: false,
  })
}

const failed =
  'Hệ thống gặp trục trặc nên đã dừng. Các dòng đã lưu vẫn còn; bạn có thể hoàn tác, hoặc chọn lại tệp để làm tiếp phần còn lại.'
