import { bulletinOf, bulletinWeeks } from '@chung-tay/shared/alerts/bulletin'
import { isRealWeek } from '@chung-tay/shared/calendar/iso-weeks'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
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
    path: '/tin-nong/ban-tin',
    load: () => import('./bulletin/BulletinsPage'),
    content: () => [queries.alerts, queries.figures],
  },
  {
    path: '/tin-nong/ban-tin/:week',
    load: () => import('./bulletin/BulletinPage'),
    content: () => [queries.alerts, queries.figures],
    // Only who renders to HTML asks for these; no phone loads what weighs weeks for them.
    ...(import.meta.env.SSR
      ? {
          further: ({ week = '' }, read) =>
            isRealWeek(week)
              ? bulletinOf(week, contentOf(read)).alerts.map(({ slug }) => queries.alert(slug))
              : [],
          entries: (read) => bulletinWeeks(contentOf(read)).map((week) => ({ week })),
        }
      : {}),
  },
  {
    path: '/tin-nong/:slug',
    load: () => import('./AlertPage'),
    content: (params) => [queries.alert(slugOf(params)), queries.alerts],
  },
]

const contentOf = (read: ContentReader) => ({
  alerts: read(queries.alerts) ?? [],
  figures: read(queries.figures) ?? [],
})
