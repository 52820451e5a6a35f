import { escapeXml } from '../../platform/escape-xml'
import type { Feed } from './feed-items'

/** Atom (RFC 4287). */
export function toAtom({ title, description, home, items }: Feed, self: string): string {
  const updated = new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime())))
  const entries = items.map(
    (item) =>
      `<entry><id>${escapeXml(item.url)}</id><title>${escapeXml(item.title)}</title>` +
      `<link rel="alternate" href="${escapeXml(item.url)}"/>` +
      `<published>${item.issuedAt.toISOString()}</published>` +
      `<updated>${item.updatedAt.toISOString()}</updated>` +
      item.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`).join('') +
      `<summary>${escapeXml(item.summary)}</summary>` +
      `<content type="html">${escapeXml(item.html)}</content></entry>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">' +
    `<id>${escapeXml(self)}</id><title>${escapeXml(title)}</title>` +
    `<subtitle>${escapeXml(description)}</subtitle>` +
    `<updated>${updated.toISOString()}</updated>` +
    `<author><name>${escapeXml(title.split(' – ').at(-1) ?? title)}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>` +
    `<link rel="alternate" href="${escapeXml(home)}"/>${entries.join('')}</feed>\n`
  )
}
