import { escapeMarkup, type Feed } from './feed-items'

/** RSS 2.0, with the address of the feed itself as the RSS Advisory Board recommends. */
export function toRss({ title, description, home, items }: Feed, self: string): string {
  const entries = items.map(
    (item) =>
      `<item><title>${escapeMarkup(item.title)}</title>` +
      `<link>${escapeMarkup(item.url)}</link>` +
      `<guid isPermaLink="true">${escapeMarkup(item.url)}</guid>` +
      `<pubDate>${item.issuedAt.toUTCString()}</pubDate>` +
      item.tags.map((tag) => `<category>${escapeMarkup(tag)}</category>`).join('') +
      `<description>${escapeMarkup(item.html)}</description></item>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${escapeMarkup(title)}</title><link>${escapeMarkup(home)}</link>` +
    `<description>${escapeMarkup(description)}</description><language>vi</language>` +
    `<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>` +
    `${entries.join('')}</channel></rss>\n`
  )
}
