import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const alertsRoutes: AppRoute[] = [
  { path: '/tin-nong', load: () => import('./AlertsPage'), content: () => [queries.alerts] },
  {
    path: '/tin-nong/so-lieu',
    load: () => import('./figures/FiguresPage'),
    content: () => [queries.figures, queries.alerts],
  },
  {
    path: '/tin-nong/:slug',
    load: () => import('./AlertPage'),
    content: (params) => [queries.alert(slugOf(params)), queries.alerts],
  },
]
