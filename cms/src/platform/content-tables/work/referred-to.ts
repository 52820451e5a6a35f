import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

/** Whether any document refers to one. */
export async function isReferredTo(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  for (const { slug, flattenedFields } of req.payload.config.collections)
    for (const path of pathsTo(collection, flattenedFields)) {
      const { totalDocs } = await req.payload.count({
        collection: slug,
        where: { [path]: { equals: id } },
        overrideAccess: true,
        req,
      })
      if (totalDocs > 0) return true
    }
  return false
}

/** Paths of the fields that hold documents of a collection. */
function pathsTo(collection: string, fields: readonly FlattenedField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = before ? `${before}.${field.name}` : field.name
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === collection ? [path] : []
    return 'flattenedFields' in field ? pathsTo(collection, field.flattenedFields, path) : []
  })
}
