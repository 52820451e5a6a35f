export type PageMeta = {
  /** Title of the page without the app's name. */
  title: string
  description?: string
  /** Address of a picture for link previews, absolute or beginning with `/`. */
  image?: string
  type?: 'website' | 'article'
  /** Keeps the page out of search engines and the sitemap. */
  noindex?: boolean
  /** Inside Zalo, Zalo's program is given the app's name instead of this title. */
  isUntold?: boolean
  /** The same content for programs that read feeds. */
  feeds?: readonly { title: string; type: string; href: string }[]
  /** schema.org data, written as JSON-LD. */
  structuredData?: object | object[]
}

export type SiteMeta = {
  appName: string
  agencyName: string
  /** Address of the site without a trailing slash. */
  publicUrl: string
  /** Path of the page inside the app. */
  path: string
}

/** One element of the head. */
export type HeadTag = {
  tag: 'title' | 'meta' | 'link' | 'script'
  attributes: Record<string, string>
  text?: string
}

/** The title shown by the browser: the page's, then the app's name. */
export function fullTitle(title: string, appName: string): string {
  return title === '' || title === appName ? appName : `${title} – ${appName}`
}

/** The head elements that describe a page to browsers, search engines and link previews. */
export function headTags(page: PageMeta, site: SiteMeta): HeadTag[] {
  const title = fullTitle(page.title, site.appName)
  const url = `${site.publicUrl}${site.path === '/' ? '/' : site.path.replace(/\/$/, '')}`
  const image = new URL(page.image ?? '/icons/og.png', `${site.publicUrl}/`).href
  const description = page.description?.trim()
  return [
    { tag: 'title', attributes: {}, text: title },
    ...(description ? [meta('name', 'description', description)] : []),
    ...(page.noindex ? [meta('name', 'robots', 'noindex')] : []),
    { tag: 'link', attributes: { rel: 'canonical', href: url } },
    ...(page.feeds ?? []).map(({ title: name, type, href }): HeadTag => ({
      tag: 'link',
      attributes: { rel: 'alternate', type, title: name, href: `${site.publicUrl}${href}` },
    })),
    meta('property', 'og:title', page.title || site.appName),
    ...(description ? [meta('property', 'og:description', description)] : []),
    meta('property', 'og:type', page.type ?? 'website'),
    meta('property', 'og:url', url),
    meta('property', 'og:image', image),
    meta('property', 'og:locale', 'vi_VN'),
    meta('property', 'og:site_name', `${site.appName} · ${site.agencyName}`),
    ...(page.structuredData ? [jsonLd(page.structuredData)] : []),
  ]
}

function meta(key: 'name' | 'property', name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { [key]: name, content } }
}

function jsonLd(data: object): HeadTag {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, text: JSON.stringify(data) }
}
