import { env } from './env'

/** Address of a document's page in the mini app with the live preview switched on. */
export function previewUrl(pagePath: string, slug: unknown): string {
  const page = typeof slug === 'string' && slug !== '' ? `${pagePath}/${slug}` : pagePath
  return `${env.publicUrl}${page}?xem-truoc=1`
}
