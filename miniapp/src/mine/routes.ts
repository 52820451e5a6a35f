import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const mineRoutes: AppRoute[] = [
  {
    path: '/cua-toi',
    load: () => import('./MinePage'),
    content: () => [queries.alerts, queries.units],
  },
]
