/** Where the admin asks what refers to documents: `?collection=pages&id=…&id=…&forGood=true`. */
export const referencesPath = '/api/references'
/** Most documents asked about at once. */
export const mostAsked = 100

/** Something that staff write and that refers to a document. */
export type ReferringPage = { kind: string; title: string; href: string }

/** What keeps a document from being removed. */
export type Cited = {
  id: string
  title: string
  pages: ReferringPage[]
  /** What else refers to it, counted, in words: “14 phản ánh”. */
  others: string[]
  /** What to do instead. */
  instead: string
}
export type CitedAnswer = { cited: Cited[] }
