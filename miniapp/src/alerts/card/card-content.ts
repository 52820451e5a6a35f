import type { Alert, Setting } from '@chung-tay/shared/payload-types'
import { formatDay } from '@chung-tay/shared/calendar'
import { severityBadge, type SeverityBadge } from '../severity-badge'

/** What a picture card says; the same words are its text for those who cannot see it. */
export type CardContent = {
  agency: string
  severity: SeverityBadge
  title: string
  parts: { heading: string; items: string[] }[]
  footer: string[]
  accent: string
}

/** More lines than these in one part are not read on a picture. */
export const mostItems = 3

export function cardContent(alert: Alert, settings: Setting, siteName: string): CardContent {
  const texts = (items: { text: string }[] | null | undefined) =>
    (items ?? []).slice(0, mostItems).map(({ text }) => text)
  return {
    agency: settings.agencyName,
    severity: severityBadge(alert),
    title: alert.title,
    parts: [
      { heading: 'Nhận ra bằng cách nào', items: texts(alert.signs) },
      { heading: 'Phải làm gì', items: texts(alert.whatToDo) },
    ].filter(({ items }) => items.length > 0),
    footer: [
      'Cần công an ngay: gọi 113',
      [`Cảnh báo ngày ${formatDay(alert.issuedAt)}`, siteName].filter(Boolean).join(' · '),
    ],
    accent: settings.accentColor,
  }
}

export function cardText({ severity, title, parts, footer }: CardContent): string {
  return [
    `${severity.label}: ${title}.`,
    ...parts.map(({ heading, items }) => `${heading}: ${items.join(' ')}`),
    ...footer,
  ].join(' ')
}
