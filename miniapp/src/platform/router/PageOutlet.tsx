import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import {
  NavigationType,
  UNSAFE_LocationContext as LocationContext,
  useLocation,
  useNavigationType,
  useRoutes,
  type Location,
} from 'react-router-dom'
import { tellAlive, tellTakenOver } from './alive'
import { leaveForPage } from './leave-for-page'
import { LoadFailure } from './LoadFailure'
import { NavigationProgress } from './NavigationProgress'
import { PageBoundary } from './PageBoundary'
import type { LoadedPage, PageLoader } from './page-loader'
import { RouteAnnouncer } from './RouteAnnouncer'
import { tellShownPage } from './shown-page'
import { useScrollRestoration } from './scroll-restoration'

// Rendering to HTML runs no effects, and warns of this kind.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

export type PageOutletProps = {
  loader: PageLoader
  Shell: ComponentType<{ children: ReactNode }>
  isHydrating?: boolean
}

/**
 * Shows the page of the current address. A new page appears when its code and content are there;
 * until then the old one stays, with a thin line of progress.
 */
export function PageOutlet({ loader, Shell, isHydrating = false }: PageOutletProps) {
  const target = useLocation()
  const [shown, setShown] = useState<Shown>(() => ({
    location: target,
    page: loader.loaded(target.pathname) ?? failedPage,
  }))
  const [isFirstRender, setFirstRender] = useState(isHydrating)
  useBrowserLayoutEffect(tellTakenOver, [])
  useEffect(() => {
    if (isFirstRender) setFirstRender(false)
    else tellAlive()
  }, [isFirstRender])
  // Within a page the address follows at once: typing into a search field must not wait.
  const isSamePage = target.pathname === shown.location.pathname
  const location = isSamePage ? target : shown.location

  useEffect(() => {
    if (isSamePage) return
    let isCurrent = true
    const show = (page: LoadedPage) => isCurrent && setShown({ location: target, page })
    loader.load(target.pathname).then(show, () => {
      if (isCurrent && !leaveForPage(target)) show(failedPage)
    })
    return () => {
      isCurrent = false
    }
  }, [loader, target, isSamePage])

  useEffect(
    () => tellShownPage(shown.page.path, location.pathname),
    [shown.page, location.pathname],
  )

  // The page that is being left hears nothing of the next one's address: rendering all of it again would
  // be most of what a tap costs.
  const content = useMemo(() => {
    // The server renders without the query string: so does the first render here.
    const rendered = isFirstRender ? { ...location, search: '', hash: '' } : location
    return (
      <LocationContext.Provider value={{ location: rendered, navigationType: NavigationType.Pop }}>
        <ShownPage {...shown.page} Shell={Shell} pathname={rendered.pathname} />
      </LocationContext.Provider>
    )
  }, [location, isFirstRender, shown.page, Shell])
  useScrollRestoration(location, useNavigationType())
  return (
    <>
      <NavigationProgress isActive={!isSamePage} />
      {content}
      <RouteAnnouncer pathname={location.pathname} />
    </>
  )
}

type Shown = { location: Location; page: LoadedPage }

const failedPage: LoadedPage = { path: '*', Page: LoadFailure }

type ShownPageProps = LoadedPage & Pick<PageOutletProps, 'Shell'> & { pathname: string }

function ShownPage({ path, Page, Shell, pathname }: ShownPageProps) {
  // The key: a page about another document starts afresh instead of keeping the last one's state.
  const page = (
    <PageBoundary key={pathname}>
      <PageRoute path={path} Page={Page} />
    </PageBoundary>
  )
  return useRoutes([{ path: '*', element: <Shell>{page}</Shell> }])
}

function PageRoute({ path, Page }: LoadedPage) {
  return useRoutes([{ path, element: <Page /> }])
}
