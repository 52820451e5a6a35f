import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const preferencesRoutes: AppRoute[] = [
  { path: '/cai-dat', load: () => import('./PreferencesPage'), content: () => [] },
]
