import type { DossierImport } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import { announcingHolding } from '../holding'
import { revertChanges, type Change } from '../write-rows'

/** Takes an import back: dossiers become what they were; those changed since are left and counted. */
export async function undoParts(req: PayloadRequest, { id }: DossierImport) {
  const { docs } = await req.payload.find({
    collection: 'dossier-import-parts',
    where: { import: { equals: id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const sums = { reverted: 0, kept: 0 }
  await announcingHolding(req, async () => {
    for (const { changes } of docs) {
      const { reverted, kept } = await revertChanges(req, changes as Change[])
      sums.reverted += reverted
      sums.kept += kept
    }
  })
  return { answer: sums }
}
