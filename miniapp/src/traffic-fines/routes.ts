import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const trafficFinesRoutes: AppRoute[] = [
  { path: '/muc-phat', load: () => import('./FinesPage'), content: () => [queries.fines] },
  {
    path: '/muc-phat/:slug',
    load: () => import('./FinePage'),
    content: (params) => [queries.fine(slugOf(params)), queries.fines],
  },
]
