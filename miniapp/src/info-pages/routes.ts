import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const infoPagesRoutes: AppRoute[] = [
  {
    path: '/trang/:slug',
    load: () => import('./InfoPage'),
    content: (params) => [queries.page(slugOf(params)), queries.alerts],
  },
]
