import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const tipsRoutes: AppRoute[] = [
  { path: '/to-giac', load: () => import('./TipsPage'), content: () => [] },
]
