import { detailQueries, listQueries, queries, type DetailName, type ListName } from './queries'

/** What a query's path asks for. */
export type QueryTarget =
  | { kind: 'settings' }
  | { kind: 'list'; name: ListName }
  | { kind: 'detail'; name: DetailName; slug: string }

const lists = new Map<string, ListName>()
for (const name of Object.keys(listQueries) as ListName[]) lists.set(listQueries[name].path, name)

const details = (Object.keys(detailQueries) as DetailName[]).map((name) => ({
  name,
  prefix: detailQueries[name]('').path,
}))

/** Reads a path of the content queries backwards; undefined for any other path. */
export function queryTarget(path: string): QueryTarget | undefined {
  if (path === queries.settings.path) return { kind: 'settings' }
  const list = lists.get(path)
  if (list) return { kind: 'list', name: list }
  const detail = details.find(({ prefix }) => path.startsWith(prefix))
  if (!detail) return undefined
  return { kind: 'detail', name: detail.name, slug: decode(path.slice(detail.prefix.length)) }
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
