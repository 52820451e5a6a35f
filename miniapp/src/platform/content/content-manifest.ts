import type { DetailName, ListName } from '@chung-tay/shared/content/queries'

/**
 * Which file holds which content. Names carry the hash of what is inside: a file never changes,
 * and one edited document changes the list part and the one bucket it lies in.
 */
export type ContentManifest = {
  version: string
  /** When the content was read, ISO 8601. */
  builtAt: string
  settings: string
  /** The search index: `SearchIndexData`. */
  search: string
  /** Files of each list, in order: `ContentDocument[]`. */
  lists: Record<ListName, string[]>
  /** Files of each collection's buckets: `Record<slug, document>`; an empty bucket has no file (`''`). */
  details: Record<DetailName, string[]>
}

/** What a page or a package names of the manifest beforehand, so that its first reading waits for no manifest. */
export type NamedContent = Partial<
  Pick<ContentManifest, 'version' | 'builtAt' | 'settings' | 'search'>
> & { lists?: Partial<ContentManifest['lists']> }

/** How an app reads the files: by fetch on the web, as modules in Zalo. */
export type ContentFiles = {
  named?: NamedContent
  manifest: () => Promise<ContentManifest>
  load: (file: string) => Promise<unknown>
}

/** 32-bit FNV-1a: the same number for the same text on every machine and in every build. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Number of the bucket in which the document with this slug lies. */
export function bucketOf(slug: string, bucketCount: number): number {
  return stableHash(slug) % bucketCount
}
