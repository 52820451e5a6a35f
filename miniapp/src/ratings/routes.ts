import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const ratingsRoutes: AppRoute[] = [
  {
    path: '/danh-gia',
    load: () => import('./RatePage'),
    content: () => [queries.units],
  },
  { path: '/danh-gia/ket-qua', load: () => import('./ResultsPage'), content: () => [] },
  {
    path: '/danh-gia/ap-phich',
    load: () => import('./PosterPage'),
    content: () => [queries.units],
  },
]
