import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const findRoutes: AppRoute[] = [
  { path: '/tim', load: () => import('./FindPage'), content: () => [] },
]
