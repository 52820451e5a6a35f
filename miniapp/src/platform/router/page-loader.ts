import type { ComponentType } from 'react'
import type { ContentStore } from '../content/content-store'
import type { PageContent } from '../content/page-content'
import { queries, type ContentQuery } from '@chung-tay/shared/content/queries'
import { queryTarget } from '@chung-tay/shared/content/query-target'
import type { AppRoute } from './app-route'
import { matchAppRoute } from './match-app-route'

export type LoadedPage = { path: string; Page: ComponentType }

export type PageLoader = {
  /**
   * Loads the code and the content of a path's page. `page` is its data block when the server has
   * rendered it: then only what that render read is waited for.
   * @throws when the code cannot be loaded
   */
  load: (pathname: string, page?: PageContent) => Promise<LoadedPage>
  /** The page of a path whose code is already there. */
  loaded: (pathname: string) => LoadedPage | undefined
}

/** Loads pages by their path inside the app, each page's code once. */
export function createPageLoader(routes: readonly AppRoute[], store: ContentStore): PageLoader {
  const pages = new Map<AppRoute, ComponentType>()
  const find = (pathname: string) => {
    const match = matchAppRoute(routes, pathname)
    if (!match) throw new Error(`No route for ${pathname}: the table needs one with the path *`)
    return match
  }
  return {
    load: async (pathname, page) => {
      const { route, params } = find(pathname)
      const needed = page ? sharedQueries(page) : [queries.settings, ...route.content(params)]
      const [code] = await Promise.all([route.load(), store.prepare(needed)])
      pages.set(route, code.default)
      return { path: route.path, Page: code.default }
    },
    loaded: (pathname) => {
      const { route } = find(pathname)
      const Page = pages.get(route)
      return Page && { path: route.path, Page }
    },
  }
}

const shapes = { settings: 'global', list: 'list', detail: 'one' } as const

function sharedQueries({ shared }: PageContent): ContentQuery<unknown>[] {
  return Object.keys(shared).map((path) => ({
    path,
    shape: shapes[queryTarget(path)?.kind ?? 'list'],
  }))
}
