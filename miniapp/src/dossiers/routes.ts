import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const dossiersRoutes: AppRoute[] = [
  { path: '/ho-so', load: () => import('./DossierPage'), content: () => [] },
]
