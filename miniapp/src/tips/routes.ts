import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const tipsRoutes: AppRoute[] = [
  {
    path: '/to-giac',
    // Known when the package is built: neither build carries the other's page.
    load: () =>
      import.meta.env?.VITE_HOST === 'zalo' ? import('./TipsPageInZalo') : import('./TipsPage'),
    content: () => [],
  },
]
