import { AppShell } from './AppShell'
import { pageHtml, shellHtml, type Site } from './platform/app/page-html'
import { pagePaths as pathsOf, type PagePath } from './platform/app/page-paths'
import { pageQueries as queriesOf, renderApp } from './platform/app/render-page'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import type { ContentQuery } from '@chung-tay/shared/content/queries'
import { snapshotReader, type ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { matchAppRoute } from './platform/router/match-app-route'
import { lastVisitOf } from './mine'
import { routes } from './routes'

export { shellHtml, snapshotReader }
export type { ContentReader, ContentSnapshot, PagePath, Site }

export type RenderOptions = {
  /** Path inside the app; `*` renders the page for unknown addresses. */
  path: string
  content: { version: string; builtAt: string; read: ContentReader }
  site: Site
  /** Address of the site without a trailing slash. */
  publicUrl: string
  /** Files that hold a query's answer; without it large answers are left to the API. */
  filesOf?: (path: string) => string[] | undefined
  /** Characters of JSON up to which an answer is put into the page. */
  inlineLimit?: number
}

export type RenderedPage = {
  status: 200 | 404
  html: string
  /** Whether search engines are kept out. */
  isHidden: boolean
  /** Queries that the page reads without listing them in its route. */
  unlisted: string[]
}

/** Renders one page of the site. */
export async function render(options: RenderOptions): Promise<RenderedPage> {
  const { path, content, site, publicUrl, filesOf, inlineLimit = 100_000 } = options
  const { read, version, builtAt } = content
  const app = await renderApp({ routes, Shell: AppShell }, path === '*' ? '/*' : path, read)
  const html = pageHtml(app, {
    site,
    publicUrl,
    content: { path, version, builtAt },
    read,
    lastVisit: lastVisitOf(path, app.readings),
    filesOf,
    inlineLimit,
  })
  const listed = new Set(pageQueries(path, read).map((query) => query.path))
  const unlisted = [...app.readings.keys()].filter((reading) => !listed.has(reading))
  return { status: app.status, html, isHidden: app.head.page?.noindex === true, unlisted }
}

/**
 * The queries that a page reads: what has to be at hand to render it. With `read`, which answers these,
 * also those that their answers name.
 */
export function pageQueries(path: string, read?: ContentReader): ContentQuery<unknown>[] {
  return queriesOf(routes, path, read)
}

/** Whether the app has a page of this kind; content decides whether this very one exists. */
export function hasRoute(path: string): boolean {
  const match = matchAppRoute(routes, path)
  return match !== undefined && match.route.path !== '*'
}

/** Every page that exists with this content. */
export function pagePaths(snapshot: ContentSnapshot): PagePath[] {
  return pathsOf(routes, snapshot)
}
