import type { Setting } from '@chung-tay/cms/types'
import { severityLabels } from '../alerts'
import { formatDay } from '../calendar'
import { queries, related, useContent } from '../platform/content'
import { Link } from '../platform/router'
import { Badge, MiniBars, Section } from '../platform/ui'

/** The alert that staff put first, or the newest one, with its figures at a glance. */
export function TodayAlert({ settings }: { settings: Setting }) {
  const { data: alerts } = useContent(queries.alerts)
  const chosen = related(settings.currentAlert)?.slug
  const alert = alerts?.find(({ slug }) => slug === chosen) ?? alerts?.[0]
  if (!alert) return null
  const severity = severityLabels[alert.severity]
  const chart = alert.charts?.find(({ points }) => (points?.length ?? 0) > 1)
  return (
    <Section title="Tin nóng" action={<Link to="/tin-nong">Tất cả tin</Link>}>
      <Link to={`/tin-nong/${alert.slug}`} className="ct-today">
        <span className="ct-today__meta">
          <Badge tone={severity.tone} icon="alert">
            {severity.label}
          </Badge>
          {formatDay(alert.issuedAt)}
        </span>
        <strong>{alert.title}</strong>
        <span className="ct-hint">{alert.summary}</span>
        {chart ? (
          <span className="ct-today__chart">
            <MiniBars points={chart.points ?? []} />
            <span className="ct-hint">
              {chart.title} ({chart.unit})
            </span>
          </span>
        ) : null}
      </Link>
    </Section>
  )
}
