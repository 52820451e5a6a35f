import type { Setting } from '../payload-types'
import type { ContentReader } from './content-reader'
import type { DetailName, ListName } from './queries'
import { queryTarget } from './query-target'

export type ContentDocument = { id: string; slug: string; updatedAt?: string }

/** All public content at one version: what every content query answers. */
export type ContentSnapshot = {
  /** Value of `/api/content-version` while it was read. */
  version: string
  /** When it was read, ISO 8601. */
  builtAt: string
  settings: Setting
  /** Answers of the list queries, in their order. */
  lists: Record<ListName, ContentDocument[]>
  /** Answers of the queries of one document, by slug. */
  details: Record<DetailName, Record<string, ContentDocument>>
}

/** Answers content queries from a snapshot; a slug that does not exist answers null. */
export function snapshotReader(snapshot: ContentSnapshot): ContentReader {
  return <T>({ path }: { path: string }) => answer(snapshot, path) as T | undefined
}

function answer(snapshot: ContentSnapshot, path: string): unknown {
  const target = queryTarget(path)
  if (!target) return undefined
  if (target.kind === 'settings') return snapshot.settings
  if (target.kind === 'list') return snapshot.lists[target.name]
  const documents = snapshot.details[target.name]
  return Object.prototype.hasOwnProperty.call(documents, target.slug)
    ? documents[target.slug]
    : null
}
