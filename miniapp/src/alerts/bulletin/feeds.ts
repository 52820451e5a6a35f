import type { PageMeta } from '../../platform/head'
import { alertFeeds } from '../feeds'

/** The weekly bulletins, the same way. */
export const bulletinFeeds: NonNullable<PageMeta['feeds']> = alertFeeds.map(
  ({ title, type, href }) => ({
    title: `Bản tin tuần (${title})`,
    type,
    href: href.replace('/tin-nong/', '/tin-nong/ban-tin/'),
  }),
)
