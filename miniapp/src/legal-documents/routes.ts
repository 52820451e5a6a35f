import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const legalDocumentsRoutes: AppRoute[] = [
  {
    path: '/van-ban',
    load: () => import('./LegalDocumentsPage'),
    content: () => [queries.legalDocuments],
  },
  {
    path: '/van-ban/:slug',
    load: () => import('./LegalDocumentPage'),
    content: (params) => [queries.legalDocument(slugOf(params))],
  },
]
