import { slugify } from '@chung-tay/shared/text'
import type { SearchKind } from './search-document'

/** A document as it is searched: only what finding and showing it takes. */
export type IndexEntry = {
  kind: SearchKind
  title: string
  slug: string
  /** Only when it is not the usual page of this kind and slug. */
  href?: string
  codes?: string[]
  keywords?: string[]
  aliases?: string[]
  formerAreas?: string[]
  /** Folded words of summary and body that occur nowhere above, each once. */
  words?: string
}

/**
 * The entries as they are stored and sent, to be small once compressed: each field of all documents in a
 * row, without what the title or the first code says already. It is the list of documents and not the
 * inverted index: that is several times larger, and making it on a phone takes less time than fetching it.
 */
export type SearchIndexData = { version: 2 } & {
  [Field in keyof IndexEntry]-?: (NonNullable<IndexEntry[Field]> | null)[]
}

const fields = [
  'kind',
  'title',
  'slug',
  'href',
  'codes',
  'keywords',
  'aliases',
  'formerAreas',
  'words',
] as const satisfies readonly (keyof IndexEntry)[]

/** Stands for the title in a keyword, for the first code in a later one. Unicode gives it no meaning. */
const same = '\ue000'
/** Stands for a slug made of the title, or of the first code. */
const ofTitle = ''
const ofCode = same

export function pack(entries: readonly IndexEntry[]): SearchIndexData {
  const short = entries.map(shortened)
  const column = (field: keyof IndexEntry) => short.map((entry) => entry[field] ?? null)
  return Object.fromEntries([
    ['version', 2],
    ...fields.map((field) => [field, column(field)]),
  ]) as SearchIndexData
}

export function unpack(data: SearchIndexData): IndexEntry[] {
  return data.title.map((_, at) => {
    const present = fields.flatMap((field) => {
      const value = data[field][at]
      return value === null ? [] : [[field, value]]
    })
    return whole(Object.fromEntries(present) as IndexEntry)
  })
}

function shortened(entry: IndexEntry): IndexEntry {
  const { title, slug, codes = [], keywords } = entry
  const [code] = codes
  const without = (text: string, known: string) => text.split(same).join('').split(known).join(same)
  return {
    ...entry,
    slug: slug === slugify(title) ? ofTitle : code && slug === slugify(code) ? ofCode : slug,
    ...(code && { codes: [code, ...codes.slice(1).map((other) => without(other, code))] }),
    ...(keywords && { keywords: keywords.map((keyword) => without(keyword, title)) }),
  }
}

function whole(entry: IndexEntry): IndexEntry {
  const { title, slug, codes = [], keywords } = entry
  const [code] = codes
  const again = (text: string, known: string) => text.split(same).join(known)
  return {
    ...entry,
    slug: slug === ofTitle ? slugify(title) : slug === ofCode && code ? slugify(code) : slug,
    ...(code && { codes: [code, ...codes.slice(1).map((other) => again(other, code))] }),
    ...(keywords && { keywords: keywords.map((keyword) => again(keyword, title)) }),
  }
}
