import {
  bulletinCounts,
  bulletinOf,
  bulletinWeeks,
  type Bulletin,
  type BulletinContent,
} from '@chung-tay/shared/alerts/bulletin'
import { weekWords } from '@chung-tay/shared/calendar/iso-weeks'
import { queries, type AlertCard, type FigureCard } from '@chung-tay/shared/content/queries'
import type { Alert, Setting } from '@chung-tay/shared/payload-types'
import { escapeXml } from '../../platform/escape-xml'
import type { ContentCache } from '../../platform/edge/content-cache'
import { list, mostItems, read, type Feed, type FeedItem } from './feed-items'

/** What the feeds of the weekly bulletins hold: one item a week, the newest first. */
export async function readBulletinFeed(content: ContentCache, publicUrl: string): Promise<Feed> {
  const [settings, alerts, figures] = await Promise.all([
    read<Setting>(content, queries.settings.path),
    read<{ docs: AlertCard[] }>(content, queries.alerts.path),
    read<{ docs: FigureCard[] }>(content, queries.figures.path),
  ])
  const all = { alerts: alerts?.docs ?? [], figures: figures?.docs ?? [] }
  const weeks = bulletinWeeks(all).slice(0, mostItems)
  return {
    title: `Bản tin tuần – ${settings?.agencyName ?? 'Chung tay'}`,
    description: 'Tin mới, biểu đồ, thủ đoạn cần biết và việc nên làm của từng tuần.',
    home: `${publicUrl}/tin-nong/ban-tin`,
    items: await Promise.all(weeks.map((week) => itemOf(week, all, content, publicUrl))),
  }
}

async function itemOf(
  week: string,
  all: BulletinContent,
  content: ContentCache,
  publicUrl: string,
): Promise<FeedItem> {
  const bulletin = bulletinOf(week, all)
  const { alerts, figures, lead, chart, from } = bulletin
  const found = await Promise.all(alerts.map(({ slug }) => readAlert(content, slug)))
  const whole = found.find((alert) => alert?.slug === lead?.slug)
  const parts = [
    list(
      'Có gì mới',
      alerts.map(({ title, summary }) => ({ text: `${title}. ${summary}` })),
    ),
    chart
      ? list('Con số của tuần', [
          { text: `${chart.message || chart.title} (nguồn: ${chart.source})` },
        ])
      : '',
    lead ? list(`Thủ đoạn cần biết: ${lead.scamForm}`, whole?.signs) : '',
    list('Việc cần làm', whole?.whatToDo),
  ]
  return {
    url: `${publicUrl}/tin-nong/ban-tin/${week}`,
    title: `Bản tin ${weekWords(week).toLowerCase()}`,
    summary: summaryOf(bulletin),
    html: `<p>${escapeXml(summaryOf(bulletin))}</p>${parts.join('')}`,
    tags: ['Bản tin tuần'],
    // On Monday it begins; each alert of the week makes it newer.
    issuedAt: new Date(`${from}T00:00:00+07:00`),
    updatedAt: latest([
      ...found.flatMap((alert) => (alert ? [alert.updatedAt] : [])),
      ...[...alerts.map(({ issuedAt }) => issuedAt), ...figures.map((each) => each.sourceDate)],
    ]),
  }
}

const summaryOf = (bulletin: Bulletin) =>
  [`${bulletinCounts(bulletin)}.`, bulletin.lead ? `${bulletin.lead.title}.` : '']
    .filter(Boolean)
    .join(' ')

const latest = (moments: string[]) =>
  new Date(Math.max(...moments.map((moment) => new Date(moment).getTime())))

async function readAlert(content: ContentCache, slug: string): Promise<Alert | undefined> {
  return (await read<{ docs: Alert[] }>(content, queries.alert(slug).path))?.docs[0]
}
