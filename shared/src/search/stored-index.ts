import { slugify } from '../text'
import { indexFormat } from './index-format'
import type { SearchKind } from './search-document'
import { shortSlug, wholeSlug } from './short-slug'

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
 * The entries as they are stored and sent, to be small once compressed: each field of all documents in
 * one text, without what the title or the first code says already. It is the list of documents and not
 * the inverted index: that is several times larger, and making it on a phone takes less time than
 * fetching it.
 */
export type SearchIndexData = { version: typeof indexFormat; count: number; columns: string[] }

/** In the order in which they compress best: what resembles each other stands together. */
const fields = [
  'kind',
  'codes',
  'slug',
  'title',
  'keywords',
  'aliases',
  'formerAreas',
  'words',
  'href',
] as const satisfies readonly (keyof IndexEntry)[]

const lists: ReadonlySet<keyof IndexEntry> = new Set([
  'codes',
  'keywords',
  'aliases',
  'formerAreas',
])

/** One byte each, which JSON leaves alone: between entries, between the texts of one. */
const betweenEntries = '~'
const betweenTexts = '|'
/** What the entry says already: its title in a keyword, its first code or former area in later texts. */
const same = '^'

/** Stand for those three where a text has them itself; Unicode gives these no meaning. */
const itself: readonly (readonly [string, string])[] = [
  [betweenEntries, '\ue000'],
  [betweenTexts, '\ue001'],
  [same, '\ue002'],
]

/** Stands for a slug made of the first code. */
const ofCode = same

/** Takes entries one after the other; `finish` gives what is stored of them. */
export function packing() {
  const columns: string[][] = fields.map(() => [])
  return {
    add(entry: IndexEntry): void {
      const short = shortened(overTexts(entry, withoutMarks))
      for (const [at, field] of fields.entries())
        columns[at]?.push([short[field] ?? []].flat().join(betweenTexts))
    },
    finish: (): SearchIndexData => ({
      version: indexFormat,
      count: columns[0]?.length ?? 0,
      columns: columns.map((texts) => texts.join(betweenEntries)),
    }),
  }
}

export function pack(entries: readonly IndexEntry[]): SearchIndexData {
  const packed = packing()
  for (const entry of entries) packed.add(entry)
  return packed.finish()
}

/** The entries, one after the other. */
export function* unpack({ count, columns }: SearchIndexData): Generator<IndexEntry, void, void> {
  const texts = columns.map((column) => column.split(betweenEntries))
  for (let at = 0; at < count; at += 1) {
    const present = fields.flatMap((field, column) => {
      const text = texts[column]?.[at] ?? ''
      if (text === '' && field !== 'slug') return []
      return [[field, lists.has(field) ? text.split(betweenTexts) : text]]
    })
    yield overTexts(whole(Object.fromEntries(present) as IndexEntry), withMarks)
  }
}

function withoutMarks(text: string): string {
  return itself.reduce((rest, [mark, instead]) => rest.split(mark).join(instead), text)
}

function withMarks(text: string): string {
  return itself.reduce((rest, [mark, instead]) => rest.split(instead).join(mark), text)
}

function overTexts(entry: IndexEntry, change: (text: string) => string): IndexEntry {
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(change) : change(value),
    ]),
  ) as IndexEntry
}

function shortened(entry: IndexEntry): IndexEntry {
  const [code] = entry.codes ?? []
  const slug = code && entry.slug === slugify(code) ? ofCode : shortSlug(entry.slug, entry.title)
  return { ...overKnown(entry, (text, known) => text.split(known).join(same)), slug }
}

function whole(entry: IndexEntry): IndexEntry {
  const { title, slug, codes, ...rest } = overKnown(entry, (text, known) =>
    text.split(same).join(known),
  )
  const [code] = codes ?? []
  return {
    ...rest,
    title,
    slug: code && slug === ofCode ? slugify(code) : wholeSlug(slug, title),
    ...(codes && { codes }),
  }
}

/** Changes the texts that may say again what stands elsewhere in the entry, given what that is. */
function overKnown(entry: IndexEntry, change: (text: string, known: string) => string): IndexEntry {
  const { title, codes, keywords, aliases, formerAreas } = entry
  const [code, ...otherCodes] = codes ?? []
  const [area, ...otherAreas] = formerAreas ?? []
  return {
    ...entry,
    ...(code && { codes: [code, ...otherCodes.map((other) => change(other, code))] }),
    ...(keywords && { keywords: keywords.map((keyword) => change(keyword, title)) }),
    ...(area && { formerAreas: [area, ...otherAreas.map((other) => change(other, area))] }),
    ...(area && aliases && { aliases: aliases.map((alias) => change(alias, area)) }),
  }
}
