import { escapeHtml } from '../src/platform/head/render-tags'
import type { PagePath } from '../src/platform/app/page-paths'

/** Addresses that one sitemap may hold by the protocol (sitemaps.org). */
const limit = 50_000

/** `sitemap.xml` and, where there are more addresses than one may hold, the files it points to. */
export function sitemapFiles(
  pages: readonly PagePath[],
  publicUrl: string,
): { name: string; text: string }[] {
  if (pages.length <= limit) return [{ name: 'sitemap.xml', text: sitemap(pages, publicUrl) }]
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: sitemap(pages.slice(at * limit, (at + 1) * limit), publicUrl),
  }))
  const places = parts.map(({ name }) => `<sitemap><loc>${publicUrl}/${name}</loc></sitemap>`)
  return [{ name: 'sitemap.xml', text: document('sitemapindex', places) }, ...parts]
}

export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api/\nAllow: /api/media/\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}

function sitemap(pages: readonly PagePath[], publicUrl: string): string {
  return document(
    'urlset',
    pages.map(({ path, updatedAt }) => {
      const changed = updatedAt ? `<lastmod>${updatedAt.slice(0, 10)}</lastmod>` : ''
      return `<url><loc>${escapeHtml(publicUrl + path)}</loc>${changed}</url>`
    }),
  )
}

function document(root: string, lines: string[]): string {
  const opening = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${opening}\n${lines.join('\n')}\n</${root}>\n`
}
