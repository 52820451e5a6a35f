import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const proceduresRoutes: AppRoute[] = [
  {
    path: '/thu-tuc',
    load: () => import('./ProceduresPage'),
    content: () => [queries.procedureFields, queries.procedures],
  },
  {
    path: '/thu-tuc/nhom/:slug',
    load: () => import('./ProcedureGroupPage'),
    content: () => [queries.procedureFields, queries.procedures],
    entries: (read) => (read(queries.procedureFields) ?? []).map(({ slug }) => ({ slug })),
  },
  {
    path: '/thu-tuc/:slug',
    load: () => import('./ProcedurePage'),
    content: (params) => [
      queries.procedure(slugOf(params)),
      queries.units,
      queries.contacts,
      queries.handbook,
    ],
  },
]
