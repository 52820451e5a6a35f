import {
  buildVersionCollectionFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

/** What a path leads to. */
export type Found = {
  field:
    | FlattenedField
    | { type: 'id' }
    /** The parts of a relation to documents of several collections. */
    | { type: 'value' }
    | { type: 'relationTo'; relationTo: readonly string[] }
  /** Tables beside the collection's own that a database has to join. */
  joins: number
  /** Whether one document has several values there. */
  isMany: boolean
}

type Asked = {
  req: PayloadRequest
  /** Where the path begins: the fields of a collection, or of a global's versions. */
  fields: readonly FlattenedField[]
  path: string
  /**
   * Whether documents that a relation leads to may be ones this person does not read. Payload narrows a
   * condition to those they do; an order, and a condition on drafts, it does not.
   */
  needsFullAccess: boolean
  /** Relations on the way here, and whether one led to documents of which this person reads a part. */
  way?: { hops: number; isNarrowed: boolean }
}

/**
 * Follows a path as Payload writes them (`field`, `group.field`, `relation.field`, `list.field`).
 * Undefined when there is nothing there that this person may read: unknown, hidden and forbidden
 * fields are told apart by nobody.
 */
export async function findField({
  req,
  fields,
  path,
  needsFullAccess,
  way = { hops: 0, isNarrowed: false },
}: Asked): Promise<Found | undefined> {
  const [name = '', ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find((each) => each.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? found({ type: 'id' }, 0) : undefined
  if (!(await mayRead(req, field))) return undefined
  const isMany = 'hasMany' in field && field.hasMany === true
  const joins = isMany ? 1 : 0
  // Payload's SQLite adapter finds no list of texts behind a relation.
  if (rest.length === 0) return way.hops > 0 && isTextList(field) ? undefined : found(field, joins)
  const below = (from: readonly FlattenedField[], next = way) =>
    findField({ req, fields: from, path: rest.join('.'), needsFullAccess, way: next })

  switch (field.type) {
    case 'group':
    case 'tab':
      return below(field.flattenedFields)
    case 'array':
      return joined(await below(field.flattenedFields), 1, true)
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (Array.isArray(relationTo)) return ofEither(relationTo, rest)
      const related = collectionOf(req, relationTo as string)
      if (rest.join('.') === 'id') return found(field, joins)
      const access: unknown = await related.access.read({ req })
      const isPart = access !== true
      // Payload narrows a condition rightly through one relation, not through several.
      const isTooFar = way.isNarrowed || (isPart && way.hops > 0)
      if (isTooFar || (isPart && (needsFullAccess || !isCondition(access)))) return undefined
      const next = { hops: way.hops + 1, isNarrowed: isPart }
      return joined(await below(related.flattenedFields, next), joins + 1, isMany)
    }
    default:
      return undefined
  }
}

const withVersions = new WeakMap<SanitizedCollectionConfig, readonly FlattenedField[]>()

/** The fields of a collection that a question may name, those of its versions among them. */
export function fieldsOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
): readonly FlattenedField[] {
  let fields = withVersions.get(collection)
  if (!fields) {
    const { flattenedFields: own, versions } = collection
    fields = versions
      ? [...own, ...buildVersionCollectionFields(req.payload.config, collection, true)]
      : own
    withVersions.set(collection, fields)
  }
  return fields
}

async function mayRead(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  const { hidden, virtual, access } = field as {
    hidden?: boolean
    virtual?: boolean | string
    access?: { read?: (args: { req: PayloadRequest }) => boolean | Promise<boolean> }
  }
  return !hidden && !virtual && (!access?.read || (await access.read({ req })))
}

/** A relation to documents of several collections: its parts are all there is below it. */
function ofEither(relationTo: readonly string[], rest: readonly string[]): Found | undefined {
  if (rest.length > 1) return undefined
  if (rest[0] === 'relationTo') return found({ type: 'relationTo', relationTo }, 1)
  return rest[0] === 'value' ? found({ type: 'value' }, 1) : undefined
}

const found = (field: Found['field'], joins: number): Found => ({
  field,
  joins,
  isMany: 'hasMany' in field && field.hasMany === true,
})

const joined = (below: Found | undefined, more: number, isMany: boolean): Found | undefined =>
  below && { ...below, joins: below.joins + more, isMany: below.isMany || isMany }

const isTextList = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'number') && field.hasMany === true

const isCondition = (access: unknown): boolean => typeof access === 'object' && access !== null

function collectionOf(req: PayloadRequest, slug: string): SanitizedCollectionConfig {
  return req.payload.collections[slug as keyof typeof req.payload.collections].config
}
