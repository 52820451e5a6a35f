import type { PayloadRequest } from 'payload'
import type { ContentTable, Doc } from '../table'

/** Documents by id, each as it stands newest: its draft, where there is one. */
export async function loadDocuments(
  req: PayloadRequest,
  { collection }: ContentTable,
  ids: readonly string[],
): Promise<Map<string, Doc>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    draft: true,
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return new Map(
    (docs as unknown as (Doc & { id: string })[]).map((each) => [String(each.id), each]),
  )
}
