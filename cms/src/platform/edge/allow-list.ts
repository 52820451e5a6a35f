import { detailQueries, listQueries, queries } from '@chung-tay/shared/content/queries'

const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'
const maxSlugLength = 120
const maxPage = 50

const exact = new Set<string>([
  queries.settings.path,
  ...Object.values(listQueries).map(({ path }) => path),
])

const details = Object.values(detailQueries).map((query) => {
  const [before = ''] = query('*').path.split('*')
  return before
})

/**
 * Whether a request's path and query string is one of the content client's own. Only these are ever
 * kept in memory: an unknown query string, or the same one in another order, never fills the cache.
 */
export function isContentQuery(url: string): boolean {
  if (exact.has(url)) return true
  const paged = new RegExp(`^(.+)&page=([1-9][0-9]?)$`).exec(url)
  if (paged) return exact.has(paged[1] ?? '') && Number(paged[2]) <= maxPage
  const detail = details.find((before) => url.startsWith(before))
  if (!detail) return false
  const slug = url.slice(detail.length)
  return slug.length <= maxSlugLength && new RegExp(`^${slugPattern}$`).test(slug)
}

/** The queries worth having in memory before anybody asks. */
export const warmQueries = [...exact]
