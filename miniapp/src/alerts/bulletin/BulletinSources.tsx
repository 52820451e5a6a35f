import type { Bulletin } from '@chung-tay/shared/alerts/bulletin'
import { formatDay } from '@chung-tay/shared/calendar'
import { queries, useContent, type AlertCard } from '../../platform/content'
import { ExternalLink, Section } from '../../platform/ui'

/** Where what the bulletin says comes from, one line each. */
export function BulletinSources({ bulletin: { alerts, figures } }: { bulletin: Bulletin }) {
  if (alerts.length + figures.length === 0) return null
  return (
    <Section title="Nguồn">
      <ul className="ct-bulletin__sources">
        {alerts.map((alert) => (
          <AlertSource key={alert.id} alert={alert} />
        ))}
        {figures.map(({ id, title, source, sourceUrl, sourceDate }) => (
          <li key={id}>
            {title}: {source}, {formatDay(sourceDate)}.{' '}
            {sourceUrl ? <ExternalLink href={sourceUrl}>Xem nguồn</ExternalLink> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AlertSource({ alert }: { alert: AlertCard }) {
  const { data } = useContent(queries.alert(alert.slug))
  const { source, sourceUrl } = data?.provenance ?? {}
  if (!source) return null
  return (
    <li>
      {alert.title}: {source}.{' '}
      {sourceUrl ? <ExternalLink href={sourceUrl}>Xem nguồn</ExternalLink> : null}
    </li>
  )
}
