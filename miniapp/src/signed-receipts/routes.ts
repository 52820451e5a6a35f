import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const signedReceiptsRoutes: AppRoute[] = [
  { path: '/xac-minh-bien-nhan', load: () => import('./VerifyPage'), content: () => [] },
]
