import type { CollectionSlug, FlattenedField, SanitizedConfig, Where } from 'payload'

/** Where documents of each collection refer to one: paths of fields, by the slug of who refers. */
export type Places = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<SanitizedConfig, Map<string, Map<string, string[]>>>()

/**
 * The fields of all collections that refer to documents of one. Those that refer to one of several kinds
 * are Payload's own: who edits something at the moment is no citation.
 */
export function placesOf(config: SanitizedConfig, target: string): Places {
  let all = known.get(config)
  if (!all) known.set(config, (all = allPlaces(config)))
  return all.get(target) ?? new Map()
}

/** What documents satisfy that refer to this one. */
export const referringTo = (paths: readonly string[], id: string): Where => ({
  or: paths.map((path) => ({ [path]: { in: [id] } })),
})

function allPlaces({ collections }: SanitizedConfig): Map<string, Map<string, string[]>> {
  const all = new Map<string, Map<string, string[]>>()
  for (const { slug, flattenedFields } of collections) {
    for (const { target, path } of relationsIn(flattenedFields, '')) {
      const places = all.get(target) ?? new Map<string, string[]>()
      places.set(slug, [...(places.get(slug) ?? []), path])
      all.set(target, places)
    }
  }
  return all
}

function relationsIn(
  fields: readonly FlattenedField[],
  prefix: string,
): { target: CollectionSlug; path: string }[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    if (field.type === 'relationship' || field.type === 'upload')
      return typeof field.relationTo === 'string' ? [{ target: field.relationTo, path }] : []
    return 'flattenedFields' in field ? relationsIn(field.flattenedFields, `${path}.`) : []
  })
}
