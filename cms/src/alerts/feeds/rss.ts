import { escapeXml } from '../../platform/escape-xml'
import type { Feed } from './feed-items'

/** RSS 2.0, with the address of the feed itself as the RSS Advisory Board recommends. */
export function toRss({ title, description, home, items }: Feed, self: string): string {
  const entries = items.map(
    (item) =>
      `<item><title>${escapeXml(item.title)}</title>` +
      `<link>${escapeXml(item.url)}</link>` +
      `<guid isPermaLink="true">${escapeXml(item.url)}</guid>` +
      `<pubDate>${item.issuedAt.toUTCString()}</pubDate>` +
      item.tags.map((tag) => `<category>${escapeXml(tag)}</category>`).join('') +
      `<description>${escapeXml(item.html)}</description></item>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${escapeXml(title)}</title><link>${escapeXml(home)}</link>` +
    `<description>${escapeXml(description)}</description><language>vi</language>` +
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>` +
    `${entries.join('')}</channel></rss>\n`
  )
}
