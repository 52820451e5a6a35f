import { formatDay } from '@chung-tay/shared/calendar'
import { relatedAll, type AlertCard } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Badge, LinkItem, LinkList } from '../platform/ui'
import { areasOf } from './concerns'
import { severityBadge } from './severity-badge'

/** Alerts as links, each with its severity, its date and, if it is not for everywhere, its places. */
export function AlertList({ alerts, label }: { alerts: readonly AlertCard[]; label?: string }) {
  const { preferences } = usePreferences()
  return (
    <LinkList label={label}>
      {alerts.map((alert) => (
        <LinkItem
          key={alert.id}
          to={`/tin-nong/${alert.slug}`}
          title={alert.title}
          hint={alert.summary}
          badge={<Badge tone={severityBadge(alert).tone}>{severityBadge(alert).label}</Badge>}
          meta={[
            formatDay(alert.issuedAt),
            ...(areasOf(alert).some((slug) => slug === preferences.commune)
              ? ['Ở nơi của bạn']
              : []),
            ...relatedAll(alert.areas).map(({ name }) => name.replace(/^Công an /, '')),
          ].join(' · ')}
        />
      ))}
    </LinkList>
  )
}
