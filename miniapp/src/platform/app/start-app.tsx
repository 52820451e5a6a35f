import type { ComponentType, ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import type { ContentFiles } from '../content/content-manifest'
import { createContentStore } from '../content/content-store'
import type { PageContent } from '../content/page-content'
import { createVersionWatch, fetchVersion } from '../content/version-watch'
import { keepFocusWhenFocused } from '../focus'
import { host } from '../host'
import type { AppRoute } from '../router/app-route'
import { leaveForPage } from '../router/leave-for-page'
import { matchAppRoute } from '../router/match-app-route'
import { createPageLoader } from '../router/page-loader'
import { routerFuture } from '../router/router-future'
import { holdEarlyChoices } from '../ui/early-input'
import { AppRoot } from './AppRoot'

export type AppStart = {
  routes: readonly AppRoute[]
  Shell: ComponentType<{ children: ReactNode }>
  /** Origin of the API; empty when it is the page's own. */
  apiOrigin: string
  /** The data block of the document, if it has one. */
  page?: PageContent
  files?: ContentFiles
}

/** Starts the app in this document: takes over the server's HTML, or renders from nothing. */
export async function startApp({ routes, Shell, apiOrigin, page, files }: AppStart): Promise<void> {
  const basename = host.basename()
  const { search, hash } = window.location
  const pathname = window.location.pathname.slice(basename.length) || '/'
  const watch = createVersionWatch(() => fetchVersion(apiOrigin))
  const store = createContentStore({ origin: apiOrigin, page, files, watch })
  const loader = createPageLoader(routes, store)
  const isHydrating = page !== undefined && isPageOf(page, pathname)
  try {
    await loader.load(pathname, isHydrating ? page : undefined)
  } catch {
    // The server's HTML reads without the app; an empty page says that it did not load.
    if (leaveForPage({ pathname, search, hash }) || isHydrating) return
  }
  const app = (
    <BrowserRouter basename={basename} future={routerFuture}>
      <AppRoot {...{ routes, Shell, store, loader, isHydrating }} />
    </BrowserRouter>
  )
  const place = container()
  if (isHydrating) {
    holdEarlyChoices(place)
    hydrateRoot(place, app)
  } else createRoot(place).render(app)
  keepFocusWhenFocused(place)

  function isPageOf({ path }: PageContent, wanted: string): boolean {
    if (path === '*') return matchAppRoute(routes, wanted)?.route.path === '*'
    return path !== '' && (path === wanted || `${path}/` === wanted)
  }
}

function container(): HTMLElement {
  const existing = document.getElementById('app')
  if (existing) return existing
  const created = document.createElement('div')
  created.id = 'app'
  document.body.append(created)
  return created
}
