/** What a page's data block carries, so that it can be taken over without asking for anything else. */
export type PageContent = {
  /** Path of the page inside the app; `*` for the page of unknown addresses, empty for the bare shell. */
  path: string
  version: string
  builtAt: string
  /** Answers of the queries the page reads, by path. */
  answers: Record<string, unknown>
  /** Answers too large to repeat in every page: their files; none when the API has to be asked. */
  shared: Record<string, string[]>
  /** Address of the content manifest below the base path; absent in development. */
  manifest?: string
  /** The search index's file below the base path: with it named here, searching waits for no manifest. */
  search?: string
}

/** The id of the data block. */
export const pageContentId = 'content'

/** Reads the data block of this document; undefined when it has none. */
export function readPageContent(): PageContent | undefined {
  const text = document.getElementById(pageContentId)?.textContent
  return text ? (JSON.parse(text) as PageContent) : undefined
}
