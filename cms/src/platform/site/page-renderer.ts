/** What the mini app's server build exports (`miniapp/src/entry-server.tsx`), as far as it is used here. */
export type PageRenderer = {
  render: (options: {
    path: string
    content: { version: string; builtAt: string; read: Reader }
    site: SiteDescription
    publicUrl: string
    inlineLimit?: number
  }) => Promise<{ status: 200 | 404; html: string }>
  /** What a page reads; with a reader that answers this, also what its answers name. */
  pageQueries: (path: string, read?: Reader) => Query[]
  /** Whether the app has a page of this kind. */
  hasRoute: (path: string) => boolean
}

export type Query = { path: string; shape: 'list' | 'one' | 'global' }

/** Answers a query from what is at hand. */
export type Reader = (query: { path: string }) => unknown

/** `site.json` of the server build. */
export type SiteDescription = { manifest: string }
