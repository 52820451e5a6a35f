import type { ContentCache } from '../edge/content-cache'
import { storedAnswer, type StoredAnswer } from '../edge/stored-answer'
import { readAnswer } from '../edge/read-kept'
import { keepAnswers } from '../keep-answers'
import type { BuiltPages } from './built-pages'
import type { PageRenderer, Query, Reader, SiteDescription } from './page-renderer'

type Options = {
  renderer: PageRenderer
  site: SiteDescription
  publicUrl: string
  content: ContentCache
  /** The pages as they were built, at the version they were built with. */
  built: BuiltPages & { version: string }
  /** Headers of every page as the content is now: the settings have a part in them. */
  headers: () => Promise<Record<string, string>>
  /** Whether a feature answers a path itself: it is never a page of the site. */
  hasDoor: (path: string) => boolean
  maxBytes?: number
}

/**
 * Keeps pages in memory until the content changes: as they were built, or rendered anew from the
 * content in memory where that has changed since. Bounded in bytes.
 */
export function createPageCache({
  renderer,
  site,
  publicUrl,
  content,
  built,
  headers,
  hasDoor,
  maxBytes = 64 * 1024 * 1024,
}: Options) {
  const pages = keepAnswers<StoredAnswer>({
    mostBytes: maxBytes,
    bytesOf: ({ bytes }) => bytes,
    // Made-up addresses must not fill the memory: only pages that exist, and the one for all others.
    isLasting: ({ status }, key) => status === 200 || key.endsWith(' *'),
  })

  /**
   * Made-up addresses share one page: rendering each anew would be work for the asking, and the router,
   * which takes no notice of case and reads escapes once more, would let one page be kept under many.
   */
  function mayExist(path: string, version: string): boolean {
    if (!/^\/[a-z0-9/-]*$/.test(path) || hasDoor(path)) return false
    return version === built.version ? built.has(path) : renderer.hasRoute(path)
  }

  async function make(path: string, version: string): Promise<StoredAnswer> {
    const options = { contentType: 'text/html; charset=utf-8', headers: await headers() }
    const ready = version === built.version ? await built.read(path) : undefined
    if (ready) return storedAnswer(ready.body, { ...options, encoded: ready.encoded })
    const page = await render(path, version)
    return storedAnswer(Buffer.from(page.html), { ...options, status: page.status })
  }

  async function render(path: string, version: string) {
    const answers = new Map<string, unknown>()
    const read: Reader = (query) => answers.get(query.path)
    const prepare = async (queries: Query[]) => {
      const missing = queries.filter((query) => !answers.has(query.path))
      const found = await Promise.all(missing.map((query) => readAnswer(content, query)))
      for (const [at, query] of missing.entries()) answers.set(query.path, found[at])
    }
    await prepare(renderer.pageQueries(path))
    await prepare(renderer.pageQueries(path, read))
    return renderer.render({
      path,
      content: { version, builtAt: new Date().toISOString(), read },
      site,
      publicUrl,
    })
  }

  return {
    /** The kept page at a path, at once. */
    peek: (path: string, version: string) => pages.peek(`${version} ${path}`),
    /** The page at a path (`*`: the one for unknown addresses) at a content version. */
    get(path: string, version: string): Promise<StoredAnswer> {
      const shown = mayExist(path, version) ? path : '*'
      return pages.get(`${version} ${shown}`, () => make(shown, version))
    },
  }
}
