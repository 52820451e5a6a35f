import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const handbookRoutes: AppRoute[] = [
  {
    path: '/cam-nang',
    load: () => import('./HandbookPage'),
    content: () => [queries.handbook, queries.procedureFields],
  },
  {
    path: '/cam-nang/:slug',
    load: () => import('./HandbookEntryPage'),
    content: (params) => [queries.handbookEntry(slugOf(params))],
  },
]
