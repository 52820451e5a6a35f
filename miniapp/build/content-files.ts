import { createHash } from 'node:crypto'
import {
  bucketOf,
  stableHash,
  type ContentManifest,
} from '../src/platform/content/content-manifest'
import type { DetailName, ListName } from '@chung-tay/shared/content/queries'
import {
  snapshotReader,
  type ContentDocument,
  type ContentSnapshot,
} from '@chung-tay/shared/content/snapshot'
import { buildIndex } from '@chung-tay/shared/search/build-index'
import { loadContentDocuments } from '@chung-tay/shared/search/content-documents'

export type ContentFile = { name: string; text: string }

export type ContentFileSet = {
  manifest: ContentManifest
  manifestFile: ContentFile
  files: ContentFile[]
}

const bucketBytes = 50_000
const bucketDocuments = 40
const partBytes = 400_000
const partDocuments = 256

/** Makes a file's name and text from what it is called and its JSON. */
export type FileFormat = (stem: string, json: string) => ContentFile

/** JSON files in `content/`, for the web. */
export const jsonFormat: FileFormat = (stem, json) => ({
  name: `content/${stem}.${shortHash(json)}.json`,
  text: json,
})

/** Modules beside the app's chunks, for Zalo. `JSON.parse` of a string reads faster than a literal. */
export const moduleFormat: FileFormat = (stem, json) => {
  const literal = JSON.stringify(json)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return {
    name: `content-${stem}.${shortHash(json)}.module.js`,
    text: `export default JSON.parse(${literal})\n`,
  }
}

/** Cuts a snapshot into files of bounded size, named after what is in them. */
export function contentFiles(snapshot: ContentSnapshot, format: FileFormat): ContentFileSet {
  const files: ContentFile[] = []
  const add = (stem: string, data: unknown): string => {
    const file = format(stem, JSON.stringify(data))
    files.push(file)
    return file.name
  }
  const settings = add('settings', snapshot.settings)
  const search = add('search', buildIndex(loadContentDocuments(snapshotReader(snapshot))))
  const lists = {} as ContentManifest['lists']
  for (const name of Object.keys(snapshot.lists) as ListName[]) {
    lists[name] = listParts(snapshot.lists[name]).map((part, at) => add(`${name}-list-${at}`, part))
  }
  const details = {} as ContentManifest['details']
  for (const name of Object.keys(snapshot.details) as DetailName[]) {
    details[name] = buckets(snapshot.details[name]).map((bucket, at) =>
      Object.keys(bucket).length > 0 ? add(`${name}-${at}`, bucket) : '',
    )
  }
  const { version, builtAt } = snapshot
  const manifest: ContentManifest = { version, builtAt, settings, search, lists, details }
  return { manifest, manifestFile: format('manifest', JSON.stringify(manifest)), files }
}

/**
 * Cuts a list where a document's own slug says so: a document put in or taken out changes one part,
 * and the parts after it stay as they are.
 */
export function listParts(docs: readonly ContentDocument[]): ContentDocument[][] {
  const parts: ContentDocument[][] = []
  let part: ContentDocument[] = []
  let bytes = 0
  for (const doc of docs) {
    part.push(doc)
    bytes += JSON.stringify(doc).length
    if (stableHash(doc.slug) % partDocuments === 0 || bytes > partBytes) {
      parts.push(part)
      part = []
      bytes = 0
    }
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/**
 * Shares documents out over buckets by their slugs. The number of buckets is a power of two, so
 * that growing content rarely changes it.
 */
export function buckets(
  docs: Readonly<Record<string, ContentDocument>>,
): Record<string, ContentDocument>[] {
  const slugs = Object.keys(docs).sort()
  const bytes = slugs.reduce((sum, slug) => sum + JSON.stringify(docs[slug]).length, 0)
  const wanted = Math.max(slugs.length / (bucketDocuments / 2), bytes / bucketBytes, 1)
  const count = 2 ** Math.ceil(Math.log2(wanted))
  const result = Array.from({ length: count }, (): Record<string, ContentDocument> => ({}))
  for (const slug of slugs) {
    const doc = docs[slug]
    const bucket = result[bucketOf(slug, count)]
    if (doc && bucket) bucket[slug] = doc
  }
  return result
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
