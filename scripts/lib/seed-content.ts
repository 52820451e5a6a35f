import { readSeeds } from '../../content-seeds/src/read-seeds'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { listQueries, queries } from '@chung-tay/shared/content/queries'

type Data = Record<string, unknown>

/** Which collection the slugs in a field name. */
const relations: Record<string, string> = {
  field: 'procedure-fields',
  lifeEvents: 'procedure-fields',
  procedureFields: 'procedure-fields',
  relatedProcedures: 'procedures',
  parent: 'units',
  succeededBy: 'units',
}

/** Answers the content lists and the settings from the starter content's files, references opened one level deep. */
export async function seedContentReader(): Promise<ContentReader> {
  const { seeds } = await readSeeds()
  const bySlug = new Map(seeds.map(({ target, slug, data }) => [`${target}/${slug}`, data]))
  const lists = new Map<string, Data[] | Data>()
  for (const [name, query] of Object.entries(listQueries)) {
    const documents = seeds.filter(({ target }) => target === name)
    lists.set(
      query.path,
      documents.map(({ data }) => withRelations(data, bySlug)),
    )
  }
  const settings = seeds.find(({ target }) => target === 'settings')
  if (settings) lists.set(queries.settings.path, settings.data)
  return <T>({ path }: { path: string }) => lists.get(path) as T | undefined
}

function withRelations(data: Data, bySlug: ReadonlyMap<string, Data>): Data {
  const opened: Data = { ...data }
  for (const [field, target] of Object.entries(relations)) {
    const open = (slug: unknown) => bySlug.get(`${target}/${String(slug)}`) ?? slug
    const value = data[field]
    if (Array.isArray(value)) opened[field] = value.map(open)
    else if (typeof value === 'string') opened[field] = open(value)
  }
  return opened
}
