import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const feedbackRoutes: AppRoute[] = [
  { path: '/phan-anh', load: () => import('./FeedbackPage'), content: () => [] },
  {
    path: '/phan-anh/viet',
    load: () => import('./write/WritePage'),
    content: () => [queries.units],
  },
  {
    path: '/phan-anh/theo-doi',
    load: () => import('./track/TrackPage'),
    content: () => [],
  },
  {
    path: '/phan-anh/cong-khai',
    load: () => import('./published/PublishedPage'),
    content: () => [],
  },
]
