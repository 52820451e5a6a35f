import type { DossierRow, RowCounts } from '@chung-tay/shared/dossiers/contract'
import type { DossierImport } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import { atomically } from '../../platform/database/atomically'
import { changeImport, importNow } from '../../platform/imports'
import { idOf } from '../../platform/related-id'
import { writeRows } from '../write-rows'

export type Part = { order: number; rows: DossierRow[] }

/** One part of an import, stored once however often it is sent. */
export async function storePart(
  req: PayloadRequest,
  found: DossierImport,
  { order, rows }: Part,
): Promise<RowCounts> {
  const key = `${found.id} ${order}`
  return atomically(req, async () => {
    const earlier = await req.payload.db.findOne<{ id: string; counts: RowCounts }>({
      collection: 'dossier-import-parts',
      where: { key: { equals: key } },
      req,
    })
    if (earlier) return earlier.counts
    const current = await importNow<DossierImport>(req, 'dossier-imports', found.id)
    const { changes, counts } = await writeRows(req, idOf(found.unit), rows)
    await req.payload.create({
      collection: 'dossier-import-parts',
      data: { key, import: found.id, changes, counts },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const sums = {
      created: current.created + counts.created,
      updated: current.updated + counts.updated,
      unchanged: current.unchanged + counts.unchanged,
      refused: current.refused + counts.refused,
    }
    const done = sums.created + sums.updated + sums.unchanged + sums.refused
    const state = done >= current.total ? 'done' : 'running'
    await changeImport(req, 'dossier-imports', found.id, { ...sums, state })
    return counts
  })
}
