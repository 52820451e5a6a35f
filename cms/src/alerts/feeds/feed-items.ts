import { labelOf } from '@chung-tay/shared/text/label-of'
import { queries, type AlertCard } from '@chung-tay/shared/content/queries'
import { escapeXml } from '../../platform/escape-xml'
import type { ContentCache } from '../../platform/edge/content-cache'
import type { Alert, Setting } from '@chung-tay/shared/payload-types'
import { audiences, severities } from '@chung-tay/shared/alerts/vocabulary'

/** An alert, or a bulletin, as every kind of feed tells it. */
export type FeedItem = {
  url: string
  title: string
  summary: string
  /** Content as HTML, text escaped. */
  html: string
  tags: string[]
  issuedAt: Date
  updatedAt: Date
}

export type Feed = { title: string; description: string; home: string; items: FeedItem[] }

/** Feed readers want the latest; the rest is on the page. */
export const mostItems = 30

/** What the feeds hold, from the content in memory. */
export async function readFeed(content: ContentCache, publicUrl: string): Promise<Feed> {
  const [settings, cards] = await Promise.all([
    read<Setting>(content, queries.settings.path),
    read<{ docs: AlertCard[] }>(content, queries.alerts.path),
  ])
  const alerts = await Promise.all(
    (cards?.docs ?? []).slice(0, mostItems).map(async ({ slug }) => {
      const answer = await read<{ docs: Alert[] }>(content, queries.alert(slug).path)
      return answer?.docs[0]
    }),
  )
  return {
    title: `Tin nóng trên không gian mạng – ${settings?.agencyName ?? 'Chung tay'}`,
    description: 'Cảnh báo lừa đảo: dấu hiệu nhận biết, việc cần làm.',
    home: `${publicUrl}/tin-nong`,
    items: alerts.flatMap((alert) => (alert ? [itemOf(alert, publicUrl)] : [])),
  }
}

function itemOf(alert: Alert, publicUrl: string): FeedItem {
  const severity = labelOf(severities, alert.severity)
  return {
    url: `${publicUrl}/tin-nong/${alert.slug}`,
    title: alert.title,
    summary: alert.summary,
    html:
      `<p>${escapeXml(alert.summary)}</p>` +
      list('Việc cần làm', alert.whatToDo) +
      list('Dấu hiệu nhận biết', alert.signs),
    tags: [
      severity,
      alert.scamForm,
      ...(alert.audiences ?? []).map((each) => labelOf(audiences, each)),
    ].filter(Boolean),
    issuedAt: new Date(alert.issuedAt),
    updatedAt: new Date(alert.updatedAt),
  }
}

export function list(title: string, items: { text: string }[] | null | undefined): string {
  if (!items?.length) return ''
  const rows = items.map(({ text }) => `<li>${escapeXml(text)}</li>`).join('')
  return `<h2>${escapeXml(title)}</h2><ul>${rows}</ul>`
}

/** What the content in memory answers; undefined when it has no such thing. */
export async function read<T>(content: ContentCache, path: string): Promise<T | undefined> {
  const answer = await content.get(path)
  if (answer.status !== 200) return undefined
  const body = 'plain' in answer ? answer.plain.body : answer.body
  return JSON.parse(body.toString('utf8')) as T
}
