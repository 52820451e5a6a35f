import type { Cache } from 'swr'
import { ContentError } from './content-error'
import type { ContentFiles } from './content-manifest'
import { fetchContent } from './fetch-content'
import { joinParts, readFiles } from './read-files'
import type { PageContent } from './page-content'
import type { ContentQuery } from '@chung-tay/shared/content/queries'
import type { VersionWatch } from './version-watch'

/** What the pages' content comes from: this page's data, the snapshot's files, the API. */
export type ContentStore = {
  /** SWR's cache: answers of the API. */
  cache: Cache
  /** SWR's fallback: answers of the data block and the snapshot's files, by path. */
  fallback: Record<string, unknown>
  watch?: VersionWatch
  files?: ContentFiles
  /** Makes sure that as many of these queries as possible have an answer before they are shown. */
  prepare: (queries: readonly ContentQuery<unknown>[]) => Promise<void>
  /** Asks the API. @throws ContentError */
  fetch: <T>(query: ContentQuery<T>) => Promise<T>
  /** Whether the answer at hand is what is published now, as far as anyone knows. */
  isCurrent: (path: string) => boolean
  /** Keeps showing what was put in for `path` (a draft) until all are released. */
  hold: (path: string) => void
  /** Ends every hold; answers the paths that were held. */
  releaseAll: () => string[]
}

type Source = { version: string | undefined; at: Date }

export type ContentStoreOptions = {
  origin: string
  page?: PageContent
  files?: ContentFiles
  watch: VersionWatch
}

/** How long a new page waits for the newest content before it opens with the snapshot's. */
const patience = 2500

export function createContentStore(options: ContentStoreOptions): ContentStore {
  const { origin, page, files, watch } = options
  const cache: Cache = new Map()
  const fallback: Record<string, unknown> = { ...page?.answers }
  const sources = new Map<string, Source>()
  const held = new Set<string>()
  if (page) {
    const source = { version: page.version, at: new Date(page.builtAt) }
    for (const path of Object.keys(page.answers)) sources.set(path, source)
  }

  const known = (path: string): unknown => cache.get(path)?.data ?? fallback[path]
  const isCurrent = (path: string) => {
    if (held.has(path)) return true
    const source = sources.get(path)
    if (!source) return false
    return watch.current() === undefined || watch.current() === source.version
  }

  async function fetchNow<T>(query: ContentQuery<T>): Promise<T> {
    const version = watch.current()
    const { data, cachedAt } = await fetchContent(query, { origin })
    const at = cachedAt ?? new Date()
    const source = sources.get(query.path)
    if (cachedAt && source && source.at >= cachedAt) throw new ContentError('offline')
    sources.set(query.path, { version: cachedAt ? undefined : version, at })
    return data
  }

  async function readSnapshot(path: string): Promise<boolean> {
    if (!files) return false
    try {
      const shared = page?.shared[path]
      const [data, source] = shared?.length
        ? [await joinParts(files, shared), page]
        : [await readFiles(files, path), await sourceOf(files)]
      if (data === undefined || !source?.builtAt) return false
      fallback[path] = data
      sources.set(path, { version: source.version, at: new Date(source.builtAt) })
      return true
    } catch {
      return false
    }
  }

  async function fetchOrRead<T>(query: ContentQuery<T>): Promise<T> {
    try {
      return await fetchNow(query)
    } catch (error) {
      if (known(query.path) !== undefined || !(await readSnapshot(query.path))) throw error
      return fallback[query.path] as T
    }
  }

  async function prepareOne(query: ContentQuery<unknown>): Promise<void> {
    if (known(query.path) !== undefined) return
    const hasSnapshot = await readSnapshot(query.path)
    if (hasSnapshot && (isCurrent(query.path) || watch.isUnreachable())) return
    const newer = fetchNow(query).then((data) => {
      fallback[query.path] = data
    })
    await within(patience, newer)
  }

  return {
    cache,
    fallback,
    watch,
    files,
    isCurrent,
    fetch: fetchOrRead,
    hold: (path) => void held.add(path),
    releaseAll: () => {
      const paths = [...held]
      held.clear()
      return paths
    },
    prepare: async (queries) => void (await Promise.all(queries.map(prepareOne))),
  }
}

/** The files' version and time. */
const sourceOf = async (files: ContentFiles) =>
  files.named?.builtAt ? files.named : await files.manifest()

/** Waits for `work`, but no longer than `milliseconds`, and whatever becomes of it. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([
    work.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ])
}
