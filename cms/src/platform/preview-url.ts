import { env } from './env'

/**
 * Address of a document's page in the mini app with the live preview switched on. Null while a page of
 * its own has no slug yet: the admin then shows no link, rather than a dead one.
 * @param pagePath As the mini app's routes have it: `/thu-tuc/:slug`, or one page for all documents.
 */
export function previewUrl(pagePath: string, slug?: unknown): string | null {
  const hasSlug = typeof slug === 'string' && slug !== ''
  if (pagePath.includes(':slug') && !hasSlug) return null
  return `${env.publicUrl}${pagePath.replace(':slug', String(slug))}?xem-truoc=1`
}
