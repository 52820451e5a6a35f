import type { Bulletin } from '@chung-tay/shared/alerts/bulletin'
import { bulletinCounts } from '@chung-tay/shared/alerts/bulletin'
import { weekWords } from '@chung-tay/shared/calendar/iso-weeks'
import type { Alert, Setting } from '@chung-tay/shared/payload-types'
import { mostItems, type CardContent } from '../card/card-content'

/** What the bulletin's picture says. `lead` is the alert told at length, once it is at hand. */
export function bulletinCard(
  bulletin: Bulletin,
  lead: Alert | null | undefined,
  settings: Setting,
  siteName: string,
): CardContent {
  const { week, alerts, chart } = bulletin
  return {
    agency: settings.agencyName,
    severity: { label: 'Bản tin tuần', tone: 'neutral' },
    title: `${weekWords(week)}: ${bulletinCounts(bulletin)}`,
    parts: [
      { heading: 'Có gì mới', items: alerts.slice(0, mostItems).map(({ title }) => title) },
      { heading: 'Con số của tuần', items: chart ? [chart.message || chart.title] : [] },
      {
        heading: 'Phải làm gì',
        items: (lead?.whatToDo ?? []).slice(0, mostItems).map(({ text }) => text),
      },
    ].filter(({ items }) => items.length > 0),
    footer: ['Cần công an ngay: gọi 113', siteName],
    accent: settings.accentColor,
  }
}
