import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const scamCheckRoutes: AppRoute[] = [
  {
    path: '/kiem-tra-lua-dao',
    load: () => import('./ScamCheckPage'),
    content: () => [queries.scamGuides, queries.contacts],
  },
  {
    // The box had a page of its own under this address; people have it in their messages.
    path: '/kiem-tra-lua-dao/tra-cuu',
    load: () => import('./ScamCheckPage'),
    content: () => [queries.scamGuides, queries.contacts],
  },
  {
    path: '/kiem-tra-lua-dao/dung-la-cong-an',
    load: () => import('./official/OfficialPage'),
    content: () => [queries.contacts],
  },
  {
    path: '/kiem-tra-lua-dao/bao',
    load: () => import('./report/ReportPage'),
    content: () => [],
  },
  {
    path: '/kiem-tra-lua-dao/khieu-nai',
    load: () => import('./contest/ContestPage'),
    content: () => [],
  },
  {
    path: '/kiem-tra-lua-dao/khieu-nai/theo-doi',
    load: () => import('./contest/ContestTrackPage'),
    content: () => [],
  },
]
