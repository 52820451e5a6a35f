import type { Setting } from '../payload-types'
import { detailQueries, listQueries, queries, type DetailName, type ListName } from './queries'
import type { ContentDocument, ContentSnapshot } from './snapshot'
import type { ContentSource } from './content-source'

const attempts = 5

/**
 * Reads all public content. When something is published meanwhile it reads again, so that a
 * snapshot is never half old and half new.
 * @throws Error when the source fails, or content keeps changing
 */
export async function readContent(source: ContentSource): Promise<ContentSnapshot> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await readVersion(source)
    const snapshot = await readOnce(source, before)
    if (snapshot && (await readVersion(source)) === before) return snapshot
  }
  throw new Error(`Content changed during each of ${attempts} readings; try again later`)
}

async function readVersion(source: ContentSource): Promise<string> {
  const { version } = (await source.read('/api/content-version')) as { version: string }
  return version
}

async function readOnce(
  source: ContentSource,
  version: string,
): Promise<ContentSnapshot | undefined> {
  const builtAt = new Date().toISOString()
  const settings = (await source.read(queries.settings.path)) as Setting
  const lists = {} as ContentSnapshot['lists']
  for (const name of Object.keys(listQueries) as ListName[]) {
    const docs = await readList(source, listQueries[name].path)
    if (!docs) return undefined
    lists[name] = docs
  }
  const details = {} as ContentSnapshot['details']
  for (const name of Object.keys(detailQueries) as DetailName[]) {
    const docs = await readList(source, bulkPath(name))
    if (!docs) return undefined
    details[name] = Object.fromEntries(docs.map((doc) => [doc.slug, doc]))
  }
  return { version, builtAt, settings, lists, details }
}

/**
 * All whole documents of a collection, as the queries of one document answer them; sorted by what
 * is unique, so that no document falls between two pages.
 */
function bulkPath(name: DetailName): string {
  return `/api/${name}?depth=1&limit=500&sort=slug`
}

type ListBody = { docs: ContentDocument[]; totalDocs: number; hasNextPage: boolean }

/** Every page of a list; undefined when the pages do not fit together. */
async function readList(
  source: ContentSource,
  path: string,
): Promise<ContentDocument[] | undefined> {
  const docs = new Map<string, ContentDocument>()
  for (let page = 1; ; page += 1) {
    const body = (await source.read(page === 1 ? path : `${path}&page=${page}`)) as ListBody
    for (const doc of body.docs) docs.set(doc.id, doc)
    if (!body.hasNextPage) return docs.size === body.totalDocs ? [...docs.values()] : undefined
  }
}
