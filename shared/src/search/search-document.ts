/** What can be found. The order is the one in which equally good answers are listed. */
export const searchKinds = [
  'call',
  'action',
  'procedure',
  'unit',
  'handbook',
  'fine',
  'alert',
  'page',
  'legal-document',
] as const

export type SearchKind = (typeof searchKinds)[number]

/** One thing that can be found, with the words by which people look for it. */
export type SearchDocument = {
  /** Unique among all documents: `<kind>:<slug>`. */
  id: string
  kind: SearchKind
  title: string
  slug: string
  /** Path of its page in the app, or `tel:` and a number. */
  href: string
  summary?: string
  /** Official numbers and codes: as much its name as the title. */
  codes?: string[]
  /** What people call it: other names, abbreviations. */
  keywords?: string[]
  /** Names it had before, or of what went into it. */
  aliases?: string[]
  /** Areas it was part of before: old districts, provinces. Finding one finds all that came of it. */
  formerAreas?: string[]
  /** Further text; counts least. */
  body?: string
}

export type SearchHit = {
  kind: SearchKind
  title: string
  slug: string
  href: string
  /** 0 to 100, comparable only within one answer. */
  score: number
  /** The old name or area that led here, as stored, when the title alone does not show why. */
  via?: string
  /** Whether `via` is a former name of this very thing or an area it was once part of. */
  viaKind?: 'former-name' | 'former-area'
}

/** Calls have numbers and actions addresses of their own instead. */
const folders: Record<SearchKind, string> = {
  call: '',
  action: '',
  procedure: '/thu-tuc',
  unit: '/lien-he',
  handbook: '/cam-nang',
  fine: '/muc-phat',
  alert: '/tin-nong',
  page: '/trang',
  'legal-document': '/van-ban',
}

/** The page of a document, by its kind and slug. */
export function pagePath(kind: SearchKind, slug: string): string {
  return `${folders[kind]}/${slug}`
}
