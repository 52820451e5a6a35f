import { countedPages } from '@chung-tay/shared/usage'
import type { CollectionSlug, Payload } from 'payload'
import { groupBy } from '../platform/group-by'
import type { UsageSummary } from '@chung-tay/shared/usage/contract'

const mostDocuments = 20

const pageOf = new Map(
  [...countedPages].flatMap(([page, { name, collection }]) =>
    collection ? [[collection, { page, name }] as const] : [],
  ),
)

/**
 * Titles of the documents that were opened most, by `collection/slug`. What is not published is left
 * out: an address that somebody made up never shows.
 */
export async function readDocuments(
  payload: Payload,
  opened: readonly { key: string; count: number }[],
): Promise<UsageSummary['read']> {
  // Some may be gone; a few more are looked up than shown.
  const wanted = opened.slice(0, mostDocuments * 3).map(({ key, count }) => {
    const [collection = '', slug = ''] = key.split('/')
    return { collection, slug, count }
  })
  const titles = new Map<string, string>()
  const byCollection = groupBy(wanted, ({ collection }) => collection)
  for (const [collection, documents] of byCollection) {
    if (!pageOf.has(collection)) continue
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: {
        slug: { in: documents.map(({ slug }) => slug) },
        _status: { equals: 'published' },
      },
      limit: documents.length,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const doc of docs as { slug: string; title?: string; name?: string }[]) {
      titles.set(`${collection}/${doc.slug}`, doc.title ?? doc.name ?? doc.slug)
    }
  }
  return wanted
    .flatMap(({ collection, slug, count }) => {
      const title = titles.get(`${collection}/${slug}`)
      const page = pageOf.get(collection)
      return title && page
        ? [{ path: page.page.replace(':slug', slug), title, kind: page.name, views: count }]
        : []
    })
    .slice(0, mostDocuments)
}
