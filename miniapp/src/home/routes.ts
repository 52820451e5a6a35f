import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const homeRoutes: AppRoute[] = [
  {
    path: '/',
    load: () => import('./HomePage'),
    content: () => [queries.procedureFields, queries.alerts],
  },
]
