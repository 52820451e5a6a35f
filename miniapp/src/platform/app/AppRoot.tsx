import type { ComponentType, ReactNode } from 'react'
import { ContentProvider } from '../content/ContentProvider'
import type { ContentStore } from '../content/content-store'
import { LivePreview } from '../live-preview/LivePreview'
import { ApplyPreferences } from '../preferences/ApplyPreferences'
import type { AppRoute } from '../router/app-route'
import { PageOutlet } from '../router/PageOutlet'
import type { PageLoader } from '../router/page-loader'
import { UpdatePrompt } from '../service-worker/UpdatePrompt'
import './app.css'

export type AppRootProps = {
  routes: readonly AppRoute[]
  /** The layout around every page. */
  Shell: ComponentType<{ children: ReactNode }>
  store: ContentStore
  loader: PageLoader
  /** Whether HTML rendered by the server is being taken over. */
  isHydrating?: boolean
}

/** The app inside its router. */
export function AppRoot({ routes, Shell, store, loader, isHydrating }: AppRootProps) {
  return (
    <ContentProvider store={store}>
      <ApplyPreferences />
      <LivePreview routes={routes} />
      <PageOutlet loader={loader} Shell={Shell} isHydrating={isHydrating} />
      <UpdatePrompt />
    </ContentProvider>
  )
}
