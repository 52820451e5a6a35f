import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const notFoundRoutes: AppRoute[] = [
  { path: '*', load: () => import('./NotFoundPage'), content: () => [] },
]
