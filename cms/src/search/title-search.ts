import { buildIndex } from '@chung-tay/shared/search/build-index'
import { loadIndex, type SearchIndex } from '@chung-tay/shared/search/engine/load-index'
import { search } from '@chung-tay/shared/search/engine/search'
import type { SearchDocument } from '@chung-tay/shared/search/search-document'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

type Found = { id: string; updatedAt: string } & Record<string, unknown>
type Kept = { asOf: string; index: SearchIndex }

/** Most documents that one search of a list names. */
const mostFound = 200

/** Fields by which people look for something, where a collection has them. */
const codeFields = ['code', 'number']
const keywordFields = ['keywords', 'aliases', 'scamForm', 'shortName']
const formerFields = ['formerNames']

const kept = new Map<string, Promise<Kept>>()

/**
 * Documents of a collection that words mean, as citizens' own search understands them: with or without marks,
 * abbreviated, by code or old name, misspelt. Drafts are among them.
 * @returns Their ids, best first.
 */
export async function findByWords(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  words: string,
): Promise<string[]> {
  const index = await indexOf(req, collection)
  return search(index, words, { limit: mostFound }).map(({ slug }) => slug)
}

/** The index of a collection, made anew when something in it has changed since. */
async function indexOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
): Promise<SearchIndex> {
  const asOf = await stateOf(req, collection)
  const before = await kept.get(collection.slug)?.catch(() => undefined)
  if (before?.asOf === asOf) return before.index
  const making = makeIndex(req, collection).then((index) => ({ asOf, index }))
  kept.set(collection.slug, making)
  return (await making).index
}

/** Changes with every document that comes, goes or is changed. */
async function stateOf(req: PayloadRequest, { slug }: SanitizedCollectionConfig): Promise<string> {
  const { docs, totalDocs } = await req.payload.find({
    collection: slug,
    draft: true,
    depth: 0,
    limit: 1,
    sort: '-updatedAt',
    select: { updatedAt: true },
    overrideAccess: true,
  })
  return `${totalDocs} ${String((docs[0] as Found | undefined)?.updatedAt)}`
}

async function makeIndex(
  req: PayloadRequest,
  { slug, admin, flattenedFields }: SanitizedCollectionConfig,
): Promise<SearchIndex> {
  const title = admin.useAsTitle ?? 'id'
  const names = flattenedFields.map(({ name }) => name)
  const read = [title, ...codeFields, ...keywordFields, ...formerFields].filter((name) =>
    names.includes(name),
  )
  const { docs } = await req.payload.find({
    collection: slug,
    draft: true,
    depth: 0,
    pagination: false,
    select: Object.fromEntries(read.map((name) => [name, true])),
    overrideAccess: true,
  })
  return loadIndex(buildIndex((docs as Found[]).map((each) => documentOf(each, title))))
}

function documentOf(found: Found, title: string): SearchDocument {
  const textsIn = (names: readonly string[]) => names.flatMap((name) => textsOf(found[name]))
  return {
    id: found.id,
    slug: found.id,
    kind: 'page',
    href: '',
    title: String(found[title] ?? ''),
    codes: textsIn(codeFields),
    keywords: textsIn(keywordFields),
    aliases: textsIn(formerFields),
  }
}

/** Texts in a field: itself, each of many, or the names of rows. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : []
  if (!Array.isArray(value)) return []
  return value.flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : textsOf((each as { name?: unknown } | null)?.name),
  )
}
