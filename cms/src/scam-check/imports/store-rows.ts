import { addMonths, storedDay } from '@chung-tay/shared/calendar'
import type { importSchema } from '@chung-tay/shared/scam-check/contract'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { atomically } from '../../platform/database/atomically'
import { standardMonths } from '../indicators/indicator-hooks'
import { placeIndicator } from '../indicators/place-indicator'
import { officialDirectory, whyNotListed } from '../indicators/refuse-official'
import { findKnown } from './find-known'

export type Part = z.infer<typeof importSchema>

/** Stores rows as proposals; sent again under the same batch they are there already and count once. */
export async function storeRows(req: PayloadRequest, { batch, fileName, rows }: Part) {
  const directory = await officialDirectory(req)
  return atomically(req, async () => {
    const all = await Promise.all(
      rows.map(async (row) => ({ row, placed: await placeIndicator(row) })),
    )
    const known = await findKnown(
      req,
      all.flatMap(({ placed }) => placed?.canonical ?? []),
    )
    let created = 0
    for (const { row, placed } of all) {
      if (!placed || whyNotListed(row, directory)) continue
      const earlier = known.get(placed.canonical)
      if (earlier === batch) created += 1
      if (earlier !== undefined) continue
      known.set(placed.canonical, batch)
      const now = new Date().toISOString()
      await req.payload.db.create({
        collection: 'scam-indicators',
        data: {
          ...row,
          bank: row.kind === 'account' ? row.bank : null,
          confirmedOn: storedDay(row.confirmedOn),
          expiresOn: storedDay(row.expiresOn ?? addMonths(row.confirmedOn, standardMonths)),
          ...placed,
          state: 'pending',
          proposedBy: req.user?.id,
          batch,
          fileName,
          createdAt: now,
          updatedAt: now,
        },
        req,
      })
      created += 1
    }
    return { created, known: rows.length - created }
  })
}
