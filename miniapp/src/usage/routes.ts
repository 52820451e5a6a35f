import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const usageRoutes: AppRoute[] = [
  { path: '/thong-ke', load: () => import('./UsagePage'), content: () => [] },
]
