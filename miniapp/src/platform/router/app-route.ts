import type { ComponentType } from 'react'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import type { ContentQuery } from '@chung-tay/shared/content/queries'

/** The named parts of an address, as `useParams` gives them. */
export type RouteParams = Readonly<Record<string, string>>

/** The `:slug` of an address. */
export const slugOf = ({ slug = '' }: RouteParams): string => slug

/** One kind of page: its address, its code and the content it reads. */
export type AppRoute = {
  /** Pattern of react-router, such as `/thu-tuc/:slug`; `*` is the page for unknown addresses. */
  path: string
  /** A bare `import()` of the page, so that the build can preload its chunk. */
  load: () => Promise<{ default: ComponentType }>
  /** Everything the page reads at its first render; prerender, preload and snapshot use it. */
  content: (params: RouteParams) => ContentQuery<unknown>[]
  /**
   * What it reads besides, known only once `content` is at hand: the documents that a list names. For
   * rendering to HTML; in a browser the page's parts ask for it themselves.
   */
  further?: (params: RouteParams, read: ContentReader) => ContentQuery<unknown>[]
  /**
   * The parameters that exist. Only for patterns with parameters whose `content` reads no single
   * document by its slug; for the others the collection's slugs are the pages.
   */
  entries?: (read: ContentReader) => RouteParams[]
}
