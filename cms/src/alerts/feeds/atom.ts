import { escapeMarkup, type Feed } from './feed-items'

/** Atom (RFC 4287). */
export function toAtom({ title, description, home, items }: Feed, self: string): string {
  const updated = new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime())))
  const entries = items.map(
    (item) =>
      `<entry><id>${escapeMarkup(item.url)}</id><title>${escapeMarkup(item.title)}</title>` +
      `<link rel="alternate" href="${escapeMarkup(item.url)}"/>` +
      `<published>${item.issuedAt.toISOString()}</published>` +
      `<updated>${item.updatedAt.toISOString()}</updated>` +
      item.tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`).join('') +
      `<summary>${escapeMarkup(item.summary)}</summary>` +
      `<content type="html">${escapeMarkup(item.html)}</content></entry>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">' +
    `<id>${escapeMarkup(self)}</id><title>${escapeMarkup(title)}</title>` +
    `<subtitle>${escapeMarkup(description)}</subtitle>` +
    `<updated>${updated.toISOString()}</updated>` +
    `<author><name>${escapeMarkup(title.split(' – ').at(-1) ?? title)}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>` +
    `<link rel="alternate" href="${escapeMarkup(home)}"/>${entries.join('')}</feed>\n`
  )
}
