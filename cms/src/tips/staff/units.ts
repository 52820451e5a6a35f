import type { PayloadRequest } from 'payload'

export type UnitName = { id: string; slug: string; name: string }

/** Every unit by its id: what keys and tips name them by, and what people call them. */
export async function unitsById(req: PayloadRequest): Promise<Map<string, UnitName>> {
  const { docs } = await req.payload.find({
    collection: 'units',
    pagination: false,
    depth: 0,
    select: { slug: true, name: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, slug, name }) => [id, { id, slug: slug ?? id, name }]))
}
