import type { Feed } from './feed-items'

/** JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed({ title, description, home, items }: Feed, self: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: 'vi',
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.issuedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      tags: item.tags,
    })),
  })
}
