import type { PageMeta } from '../platform/head'

/** The alerts for programs that read feeds; the service makes them. */
export const alertFeeds: NonNullable<PageMeta['feeds']> = [
  { title: 'RSS', type: 'application/rss+xml', href: '/tin-nong/rss.xml' },
  { title: 'Atom', type: 'application/atom+xml', href: '/tin-nong/atom.xml' },
  { title: 'JSON Feed', type: 'application/feed+json', href: '/tin-nong/feed.json' },
]
