import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const unitsRoutes: AppRoute[] = [
  {
    path: '/lien-he',
    load: () => import('./UnitsPage'),
    content: () => [queries.units, queries.procedureFields, queries.contacts],
  },
  {
    path: '/lien-he/:slug',
    load: () => import('./UnitPage'),
    content: (params) => [queries.unit(slugOf(params)), queries.contacts],
  },
]
