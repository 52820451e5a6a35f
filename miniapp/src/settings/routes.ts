import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const settingsRoutes: AppRoute[] = [
  { path: '/cai-dat', load: () => import('./SettingsPage'), content: () => [] },
]
