import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { atomically } from '../../database/atomically'
import { check, conflict, findVisible, jsonOf } from '../../http'
import { maxRows } from '../../tables'
import type { ImportState } from '../vocabulary'
import type { StaffPath } from './staff-path'

/** What `importRecords` keeps of a file, whatever else a feature adds. */
export type ImportRecord = {
  id: string
  fileName: string
  state: ImportState
  total: number
  created: number
}

/** Imports with a record each: who brought which file in, what it did, whether it was undone. */
export type Records<Row extends ImportRecord, Begin, Part> = {
  /** Made by `importRecords`. Whom its access lets read a record may add to it and take it back. */
  collection: CollectionSlug
  /** What beginning one asks besides the file's name and how many rows there are. */
  begin: z.ZodType<Begin>
  /** What a new record holds besides that. */
  newRecord: (req: PayloadRequest, begun: Begin) => Promise<Partial<Row>>
  part: z.ZodType<Part>
  maxPartBytes: number
  /**
   * Stores a part. Sent again, it counts once. Its transactions begin with `importNow`, so that nothing
   * is added to what was undone meanwhile.
   */
  store: (req: PayloadRequest, record: Row, part: Part) => Promise<object>
  /** Takes everything back, within a transaction; `record` is what the record says from then on. */
  undo: (req: PayloadRequest, record: Row) => Promise<{ answer: object; record?: Partial<Row> }>
}

const newImportSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  total: z.int().min(1).max(maxRows),
})

export function recordStorage<Row extends ImportRecord, Begin, Part>(
  endpoint: StaffPath,
  path: string,
  records: Records<Row, Begin, Part>,
): Endpoint[] {
  const { collection } = records
  return [
    endpoint('post', path, begin),
    endpoint('post', `${path}/:id/rows`, async (req) => {
      const found = await ownImport<Row>(req, collection)
      const part = check(records.part, await jsonOf(req, records.maxPartBytes))
      return records.store(req, found, part)
    }),
    endpoint('post', `${path}/:id/undo`, undo),
  ]

  async function begin(req: PayloadRequest): Promise<{ id: string }> {
    const body = await jsonOf(req, 4096)
    const file = check(newImportSchema, body)
    const more = await records.newRecord(req, check(records.begin, body))
    const made = await req.payload.create({
      collection,
      data: { ...file, by: req.user?.id, state: 'running', created: 0, ...more } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { id: String(made.id) }
  }

  async function undo(req: PayloadRequest): Promise<object> {
    const { id } = await ownImport<Row>(req, collection)
    return atomically(req, async () => {
      const { answer, record } = await records.undo(req, await importNow<Row>(req, collection, id))
      await changeImport(req, collection, id, { ...record, state: 'undone' })
      return answer
    })
  }
}

/** The import as it stands within the transaction. @throws RequestError 409 once it was undone */
export async function importNow<Row extends ImportRecord>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row> {
  const found = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, req })
  const record = found as unknown as Row
  if (record.state === 'undone')
    throw conflict('UNDONE_ALREADY', 'Lần nhập này đã được hoàn tác trước đó.')
  return record
}

/** Writes what an import has done so far. */
export async function changeImport(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: object,
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The import that the address names, as far as whoever asks may see it. @throws RequestError 404 */
async function ownImport<Row>(req: PayloadRequest, collection: CollectionSlug): Promise<Row> {
  const id = String(req.routeParams?.id ?? '')
  return (await findVisible(req, collection, id)) as unknown as Row
}
