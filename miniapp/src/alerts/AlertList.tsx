import { formatDay } from '../calendar'
import type { AlertCard } from '../platform/content'
import { Badge, LinkItem, LinkList } from '../platform/ui'
import { severityLabels } from './labels'

/** Alerts as links, each with its severity and date. */
export function AlertList({ alerts, label }: { alerts: readonly AlertCard[]; label?: string }) {
  return (
    <LinkList label={label}>
      {alerts.map((alert) => (
        <LinkItem
          key={alert.id}
          to={`/tin-nong/${alert.slug}`}
          title={alert.title}
          hint={alert.summary}
          badge={
            <Badge tone={severityLabels[alert.severity].tone}>
              {severityLabels[alert.severity].label}
            </Badge>
          }
          meta={formatDay(alert.issuedAt)}
        />
      ))}
    </LinkList>
  )
}
