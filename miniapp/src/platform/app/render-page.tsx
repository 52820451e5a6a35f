import type { ComponentType, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { queries, type ContentQuery } from '@chung-tay/shared/content/queries'
import { createStaticStore } from '../content/static-store'
import { HeadContext, type HeadSink } from '../head/use-page-meta'
import type { AppRoute } from '../router/app-route'
import { matchAppRoute } from '../router/match-app-route'
import { createPageLoader } from '../router/page-loader'
import { routerFuture } from '../router/router-future'
import { AppRoot } from './AppRoot'

export type RenderApp = {
  routes: readonly AppRoute[]
  Shell: ComponentType<{ children: ReactNode }>
}

export type RenderedApp = {
  status: 200 | 404
  /** What goes into `#app`. */
  html: string
  head: HeadSink
  /** Every query that the page asked for, with its answer. */
  readings: Map<string, unknown>
  /** Module of the page's code, when the build has told it. */
  moduleId?: string
}

/** Renders one page of the app to HTML from content at hand. `path` is inside the app. */
export async function renderApp(
  { routes, Shell }: RenderApp,
  path: string,
  read: ContentReader,
): Promise<RenderedApp> {
  const { store, readings } = createStaticStore(read)
  const loader = createPageLoader(routes, store)
  await loader.load(path)
  const head: HeadSink = {}
  const html = renderToString(
    <HeadContext.Provider value={head}>
      <StaticRouter location={path} future={routerFuture}>
        <AppRoot routes={routes} Shell={Shell} store={store} loader={loader} />
      </StaticRouter>
    </HeadContext.Provider>,
  )
  const code = (await matchAppRoute(routes, path)?.route.load()) as { __moduleId?: string }
  return { status: statusOf(routes, path, read), html, head, readings, moduleId: code.__moduleId }
}

/**
 * The queries a page reads, the app's own among them. With `read`, which answers these, also what is
 * known only by their answers.
 */
export function pageQueries(
  routes: readonly AppRoute[],
  path: string,
  read?: ContentReader,
): ContentQuery<unknown>[] {
  const match = matchAppRoute(routes, path)
  if (!match) return [queries.settings]
  const { route, params } = match
  const further = read ? (route.further?.(params, read) ?? []) : []
  return [queries.settings, ...route.content(params), ...further]
}

function statusOf(routes: readonly AppRoute[], path: string, read: ContentReader): 200 | 404 {
  const match = matchAppRoute(routes, path)
  if (!match || match.route.path === '*') return 404
  const { route, params } = match
  const isMissing = route
    .content(params)
    .some((query) => query.shape === 'one' && (read(query) ?? null) === null)
  if (isMissing) return 404
  const entries = route.entries?.(read)
  const exists = entries?.some((entry) =>
    Object.keys(entry).every((key) => entry[key] === params[key]),
  )
  return exists === false ? 404 : 200
}
